import type { Fact } from '../engine/facts.ts';
import { STEPS, type Step } from '../engine/vocabulary.ts';
import { power } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import type { BoardPicture, BoardStep, CasePicture, Moment, PlaceName, SitePicture } from './board-picture.ts';
import { boardSource } from './board-source.ts';
import { lastResolved } from './sheets/changes.ts';
import type { Session } from './session.ts';
import { WORDS } from './words.ts';

/** A quarter's resolution on the map: the map before it, and one step for each that the report tells, in its order. */
export interface Resolution {
  readonly opening: BoardPicture;
  readonly steps: readonly BoardStep[];
}

/** Of the places that changed, those are looked at that changed at least so much of what the largest did. */
const WORTH_A_LOOK = 0.6;

/** What a step adds to the map as it stands; the other steps change nothing that the map shows. */
type Showing = (shown: BoardPicture, after: BoardPicture, rulings: readonly string[]) => BoardPicture;
const SHOWN: Readonly<Partial<Record<Step, Showing>>> = {
  clouds: (shown, after) => ({
    ...shown,
    sites: [...shown.sites, ...after.sites.filter(({ id }) => !shown.sites.some((each) => each.id === id))],
    offers: shown.offers.filter(({ id }) => after.offers.some((each) => each.id === id)),
  }),
  builds: (shown, after) => ({ ...shown, sites: after.sites, links: after.links }),
  reviews: (shown, after, rulings) => casesMoved('review', shown, after, rulings),
  courts: (shown, after, rulings) => casesMoved('suit', shown, after, rulings),
};

/** Whose step it is, where it stands at no place of the map. */
const SWELLS: Readonly<Partial<Record<Step, BoardStep['swell']>>> = {
  training: ['openai'],
  products: ['openai', 'microsoft'],
  closings: ['openai', 'microsoft'],
  funding: ['openai'],
  payments: ['openai', 'microsoft'],
  valuation: ['openai'],
};

/** The steps of a quarter's resolution on the map. `facts` are those of the quarter that the seat was shown. */
export function boardSteps(before: BoardPicture, after: BoardPicture, facts: readonly Fact[]): BoardStep[] {
  const told = STEPS.filter((step) => facts.some((fact) => fact.type === 'stepped' && fact.step === step));
  const rulings = facts.flatMap((fact) => (fact.type === 'ruled' ? [fact.case] : []));
  let shown = before;
  return told.map((id, at): BoardStep => {
    const from = shown;
    const change = SHOWN[id];
    if (change !== undefined) shown = change(shown, after, rulings);
    if (at === told.length - 1) shown = after;
    const places = change === undefined ? [] : [...changedSites(from, shown), ...movedCases(from, shown)];
    return { id, places, swell: SWELLS[id] ?? [], moment: momentOf(id, from, rulings), after: shown };
  });
}

/** The names of the places that a step looks at. */
export function namesAt({ places, after: { sites, cases } }: BoardStep): PlaceName[] {
  const at = (one: { readonly id: string }): boolean => places.some(({ id }) => id === one.id);
  return [
    ...sites.filter(at).map(({ id, x, y, name, litMw }) => ({ id, x, y, name, detail: power(litMw) })),
    ...cases.filter(at).map(({ id, x, y }) => ({ id, x, y, name: caseName(id), detail: '' })),
  ];
}

const caseName = (id: string): string => (WORDS.reviews[id] ?? WORDS.lawsuits[id])?.short ?? t('board.agiClaim');

/** Cases of a kind as they stand after the quarter; a decided one stays where it was until all is told. */
function casesMoved(
  kind: CasePicture['kind'],
  shown: BoardPicture,
  after: BoardPicture,
  rulings: readonly string[],
): BoardPicture {
  const moved = shown.cases.map((one): CasePicture => {
    if (one.kind !== kind) return one;
    if (rulings.includes(one.id)) return { ...one, stage: one.stages, ruled: true };
    return after.cases.find(({ id }) => id === one.id) ?? one;
  });
  const opened = after.cases.filter((one) => one.kind === kind && !shown.cases.some(({ id }) => id === one.id));
  return { ...shown, cases: [...moved, ...opened] };
}

const KINDS = { reviews: ['review', 'hearing'], courts: ['suit', 'courtroom'] } as const;

/** The moment of a step: a case of its kind that was decided. */
function momentOf(step: Step, { cases }: BoardPicture, rulings: readonly string[]): Moment | null {
  if (step !== 'reviews' && step !== 'courts') return null;
  const [kind, moment] = KINDS[step];
  const decided = cases.find((one) => one.kind === kind && rulings.includes(one.id));
  return decided === undefined ? null : { kind: moment, caseId: decided.id };
}

function changedSites(before: BoardPicture, after: BoardPicture): SitePicture[] {
  const change = (site: SitePicture): number => {
    const was = before.sites.find(({ id }) => id === site.id);
    return Math.abs(site.litMw - (was?.litMw ?? 0)) + Math.abs(site.buildingMw - (was?.buildingMw ?? 0));
  };
  const most = Math.max(0, ...after.sites.map(change));
  return most === 0 ? [] : after.sites.filter((site) => change(site) >= WORTH_A_LOOK * most);
}

const movedCases = (before: BoardPicture, after: BoardPicture): CasePicture[] =>
  before.cases === after.cases
    ? []
    : after.cases.filter((one) => {
        const was = before.cases.find(({ id }) => id === one.id);
        return was?.stage !== one.stage || was.ruled !== one.ruled;
      });

/**
 * Calls `tell` with each quarter's resolution when its report comes up. A game that is opened at its report has no map
 * of before: nothing moves on it then.
 */
export function followResolution(session: Session, tell: (resolution: Resolution) => void): () => void {
  const source = boardSource(session);
  let before = source.getState();
  let waited: string = 'nobody';
  const look = (): void => {
    const { view, waitsFor } = session.getState();
    const after = source.getState();
    if (view !== null && waitsFor === 'report' && waited !== 'report') {
      const quarter = lastResolved(view.observation);
      const facts = view.facts.filter((fact) => fact.quarter === quarter);
      const opening = before.sites.length === 0 ? after : before;
      tell({ opening, steps: boardSteps(opening, after, facts) });
    }
    before = after;
    waited = waitsFor;
  };
  look();
  return session.subscribe(look);
}
