import { RULES } from '../../content/rulebook.ts';
import { FACTS } from '../../content/facts.ts';
import type { DealReading } from '../../debrief/debrief.ts';
import type { PlanePoint } from '../../debrief/plane.ts';
import type { Package } from '../../engine/game.ts';
import { GOALS, SIDES, type Side, type Suit } from '../../engine/vocabulary.ts';
import { decimal, percent } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { goalsIn, totalIn } from './bar-sheet.ts';
import { points } from './debrief-sheet.ts';

/** A place on the map, in points. */
export interface MapPoint {
  readonly openai: number;
  readonly microsoft: number;
}

export interface NamedPoint extends MapPoint {
  readonly id: string;
  readonly name: string;
}

/** The deal map as it is drawn, and as it is read out. */
export interface DealMapSheet {
  readonly frontier: readonly MapPoint[];
  readonly noDeal: MapPoint;
  readonly cloud: readonly MapPoint[];
  readonly drafts: Readonly<Record<Side, readonly MapPoint[]>>;
  readonly solutions: readonly NamedPoint[];
  readonly yours: NamedPoint | undefined;
  readonly history: readonly NamedPoint[];
  readonly label: string;
  readonly left: string;
  /** The package that leaves less unused, in what it changes; empty where there is none. */
  readonly proof: string;
}

const inPoints = ({ openai, microsoft }: PlanePoint): MapPoint => ({
  openai: openai / 100,
  microsoft: microsoft / 100,
});

/** A contract of history as it is called in a narrow column. */
const SHORT = { 'signed-2025': 'debrief.signed2025', 'amended-2026': 'debrief.amended2026' } as const;

const isShort = (id: string): id is keyof typeof SHORT => id in SHORT;

export const contractName = (id: string): string => {
  if (id === 'no-deal') return t('debrief.noDeal');
  if (id === 'yours') return t('debrief.yours');
  return isShort(id) ? t(SHORT[id]) : (WORDS.history[id]?.name ?? id);
};

export function dealMapSheet(deal: DealReading, seat: Side): DealMapSheet {
  const named = deal.contracts.map(({ id, point }): NamedPoint => ({ id, name: contractName(id), ...inPoints(point) }));
  const noDeal = named.find(({ id }) => id === 'no-deal') ?? { id: 'no-deal', name: '', openai: 0, microsoft: 0 };
  const yours = named.find(({ id }) => id === 'yours');
  const history = named.filter(({ id }) => id !== 'no-deal' && id !== 'yours');
  const drafts = (side: Side): MapPoint[] => deal.drafts.filter((each) => each.side === side).map(inPoints);
  const solutions = (['nash', 'kalaiSmorodinsky', 'utilitarian'] as const).flatMap((id): NamedPoint[] => {
    const point = deal.reach[id];
    return point === undefined ? [] : [{ id, name: t(`debrief.${id}`), ...inPoints(point) }];
  });
  const frontier = near(deal.reach.frontier.map(inPoints), [...drafts('openai'), ...drafts('microsoft'), ...named]);
  const spoken = [...named, ...solutions].map(({ name, openai, microsoft }) =>
    t('debrief.pointSpoken', { name, openai: decimal(openai), microsoft: decimal(microsoft) }),
  );
  const placed = [...frontier, ...drafts('openai'), ...drafts('microsoft'), ...named];
  return {
    frontier,
    noDeal,
    cloud: within(deal.reach.cloud.map(inPoints), placed),
    drafts: { openai: drafts('openai'), microsoft: drafts('microsoft') },
    solutions: solutions.toSorted((a, b) => a.openai - b.openai),
    yours,
    history,
    label: t('debrief.mapSpoken', { points: spoken.join(' ') }),
    ...leftOf(deal, seat),
  };
}

/** Points beyond everything that was ever on the table. */
const BEYOND = 6;

/** The frontier without its far ends, which nobody spoke of and which would squeeze all the rest together. */
function near(frontier: readonly MapPoint[], spoken: readonly MapPoint[]): MapPoint[] {
  const least = (side: Side): number => Math.min(...spoken.map((point) => point[side])) - BEYOND;
  const [openai, microsoft] = [least('openai'), least('microsoft')];
  return frontier.filter((point) => point.openai >= openai && point.microsoft >= microsoft);
}

/** Only what lies among the points that span the map. */
function within(cloud: readonly MapPoint[], span: readonly MapPoint[]): MapPoint[] {
  const bounds = SIDES.map((side) => {
    const values = span.map((point) => point[side]);
    return { side, low: Math.min(...values) - 1, high: Math.max(...values) + 1 };
  });
  return cloud.filter((point) => bounds.every(({ side, low, high }) => point[side] > low && point[side] < high));
}

function leftOf({ left, package: yours }: DealReading, seat: Side): { readonly left: string; readonly proof: string } {
  if (left === null || yours === null) return { left: '', proof: '' };
  const { openai, microsoft } = left;
  if (openai.points < 5 && microsoft.points < 5) return { left: t('debrief.leftNone'), proof: '' };
  const text = t('debrief.left', { openai: points(openai.points), microsoft: points(microsoft.points) });
  const changes = RULES.terms.flatMap(({ id }, at) => {
    const option = left[seat].package[at] ?? -1;
    if (option === yours[at]) return [];
    return [t('debrief.leftChange', { term: WORDS.terms[id]?.name ?? id, option: optionName(at, option) })];
  });
  const proof = changes.length === 0 ? '' : t('debrief.leftChanges', { changes: changes.join('; ') });
  return { left: text, proof };
}

/** An option as it stands on its ladder. */
export function optionName(term: number, option: number): string {
  const card = RULES.terms[term];
  const id = card?.options[option]?.id;
  if (card === undefined || id === undefined) return t('debrief.asBefore');
  return WORDS.terms[card.id]?.options[id]?.label ?? id;
}

/** The deal beside no deal and both contracts of history: a row a goal, a column a contract. */
export interface ContractTable {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly {
    readonly side: Side;
    readonly rows: readonly { readonly id: string; readonly name: string; readonly values: readonly string[] }[];
    readonly totals: readonly string[];
  }[];
  readonly chances: readonly string[];
}

export function contractTable(deal: DealReading, mandates: Readonly<Record<Side, string>>): ContractTable {
  const { contracts } = deal;
  return {
    columns: contracts.map(({ id }) => ({ id, name: contractName(id) })),
    groups: SIDES.map((side) => ({
      side,
      rows: GOALS[side].map((goal, at) => ({
        id: goal,
        name: t(`common.${goal}`),
        values: contracts.map(({ end }) => decimal((goalsIn(end, side)[at] ?? 0) / 100, 0)),
      })),
      totals: contracts.map(({ end }) => points(totalIn(end, mandates[side]))),
    })),
    chances: contracts.map(({ id, chanceBps }) => (id === 'no-deal' ? '' : percent(Math.round(chanceBps / 100) * 100))),
  };
}

/** Yours beside one contract of history, term by term. */
export interface TermsSheet {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly suit: Suit;
    readonly name: string;
    readonly yours: string;
    readonly history: string;
    readonly difference: number;
  }[];
  readonly whole: { readonly yours: number; readonly history: number };
  readonly sources: readonly { readonly id: string; readonly text: string; readonly address: string | undefined }[];
}

export function termsSheets(deal: DealReading, seat: Side): TermsSheet[] {
  const { package: yours } = deal;
  if (yours === null) return [];
  const pointOf = (id: string): number => (deal.contracts.find((each) => each.id === id)?.point[seat] ?? 0) / 100;
  return deal.terms.map(({ id, differences }) => {
    const contract = RULES.history.find((each) => each.id === id);
    const other = deal.contracts.find((each) => each.id === id)?.package ?? [];
    return {
      id,
      name: WORDS.history[id]?.name ?? id,
      note: WORDS.history[id]?.note ?? '',
      rows: termRows(yours, other, (term) => (differences[term]?.[seat] ?? 0) / 100),
      whole: { yours: pointOf('yours'), history: pointOf(id) },
      sources: (contract?.facts ?? []).flatMap((fact) => {
        const known = FACTS[fact];
        if (known === undefined) return [];
        const text = t('debrief.sourceLine', {
          id: fact,
          date: known.date,
          statement: WORDS.facts[fact]?.statement ?? '',
        });
        return [{ id: fact, text, address: known.address }];
      }),
    };
  });
}

const termRows = (yours: Package, other: Package, difference: (term: number) => number): TermsSheet['rows'] =>
  RULES.terms.map(({ id, suit }, at) => ({
    id,
    suit,
    name: WORDS.terms[id]?.short ?? id,
    yours: optionName(at, yours[at] ?? -1),
    history: optionName(at, other[at] ?? -1),
    difference: difference(at),
  }));
