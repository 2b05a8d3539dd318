import { RULES } from '../../content/rulebook.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide } from '../../engine/vocabulary.ts';
import { decimal, money } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import type { SessionState } from '../state.ts';
import { mandateWords, WORDS } from '../words.ts';
import { ownDraft, theirDraft } from './draft-start.ts';
import { quarterLabel } from './quarters.ts';

/** The screens of a quarter, as the bar at the top names them. */
export type SpokenPhase = 'briefing' | 'table' | 'desk' | 'report';

/** Where the game stands, in sentences that are read one after the other. */
export function spokenState({ view, waitsFor }: SessionState, phase: SpokenPhase): string[] {
  if (view === null) return [];
  const seen = view.observation;
  const { side, gauges } = seen;
  return [
    t('spoken.when', {
      quarter: quarterLabel(seen),
      index: seen.quarter + 1,
      count: seen.quarters,
      phase: t(`common.${phase}`),
    }),
    turnWords(waitsFor, seen),
    ...(phase === 'table' ? tableWords(seen) : []),
    ...(phase === 'desk' ? deskWords(seen) : []),
    ...contractWords(seen),
    t('spoken.numbers', {
      cash: money(seen.money[side]),
      trust: decimal(gauges.trust, 0),
      credibility: decimal(gauges[`${side}.credibility`], 0),
    }),
    t('spoken.who', { side: t(`common.${side}`), mandate: mandateWords(seen.mandate).name }),
  ];
}

function turnWords(waitsFor: SessionState['waitsFor'], { side }: Observation): string {
  switch (waitsFor) {
    case 'you':
      return t('spoken.yours');
    case 'them':
      return t('spoken.theirs', { side: t(`common.${otherSide(side)}`) });
    case 'report':
      return t('spoken.reportWaits');
    default:
      return t('spoken.over');
  }
}

function tableWords(seen: Observation): string[] {
  const other = otherSide(seen.side);
  const side = t(`common.${other}`);
  const { seats } = seen.table;
  const firm = seats[other].firm.map((term) => WORDS.terms[RULES.terms[term]?.id ?? '']?.name ?? '');
  return [
    t('spoken.patience', {
      side,
      theirs: decimal(Math.max(0, seats[other].patience), 0),
      yours: decimal(Math.max(0, seats[seen.side].patience), 0),
    }),
    offerWords(seen, side),
    ...(firm.length === 0 ? [] : [t('spoken.firm', { side, terms: firm.join(', ') })]),
  ];
}

/** What they offer: where it differs from one's own last draft, or all of it while one has made none. */
function offerWords(seen: Observation, side: string): string {
  const theirs = theirDraft(seen);
  const own = ownDraft(seen);
  if (theirs === undefined) return t('spoken.noOffer', { side });
  if (own === undefined) return t('spoken.offerFirst', { side, terms: termWords(theirs).join('; ') });
  const terms = termWords(theirs, own);
  if (terms.length === 0) return t('spoken.offerSame', { side });
  return t('spoken.offerDiffers', { side, count: terms.length, terms: terms.join('; ') });
}

/** A package term by term; beside another one only where they differ. */
const termWords = (pack: Package, beside?: Package): string[] =>
  RULES.terms.flatMap(({ id, options }, at) => {
    const option = options[pack[at] ?? -1];
    const words = WORDS.terms[id];
    if (option === undefined || words === undefined || beside?.[at] === pack[at]) return [];
    return [t('spoken.termIs', { term: words.name, option: words.options[option.id]?.label ?? '' })];
  });

const deskWords = ({ orders, offers }: Observation): string[] => [
  ...(orders === null ? [] : [t('spoken.sealed')]),
  ...(offers.length === 0 ? [] : [t('spoken.rivalOffers', { count: offers.length })]),
];

function contractWords({ pending, contract }: Observation): string[] {
  if (pending === null) return contract.closedQuarter === null ? [] : [t('spoken.closed')];
  const conditions = pending.conditions.length;
  return [t('spoken.signed'), ...(conditions === 0 ? [] : [t('spoken.conditions', { count: conditions })])];
}

/** What is said when the turn comes back. */
export const turnSentence = ({ view }: SessionState, phase: SpokenPhase): string | undefined =>
  view === null
    ? undefined
    : t('spoken.turnAt', { phase: t(`common.${phase}`), quarter: quarterLabel(view.observation) });
