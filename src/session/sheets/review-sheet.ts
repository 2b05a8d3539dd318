import { RULES } from '../../content/rulebook.ts';
import type { Decision, Graded, Review } from '../../debrief/review.ts';
import type { Game, Order, Package } from '../../engine/game.ts';
import { otherSide, type Side } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { optionName } from './deal-sheet.ts';
import { signedPoints } from './debrief-sheet.ts';
import { quarterLabel } from './quarters.ts';

/** A decision that had a better alternative. */
export interface CostSheet {
  readonly quarter: string;
  /** From 0. */
  readonly index: number;
  readonly cost: string;
  readonly title: string;
  readonly better: string;
}

/** What cost each side most. */
export interface ReviewSheet {
  readonly own: readonly CostSheet[];
  readonly theirs: readonly CostSheet[];
  readonly note: string;
  readonly theirTitle: string;
}

const SHOWN = 3;

export function reviewSheet(
  game: Game,
  reviews: Readonly<Record<Side, Review>>,
  seat: Side,
  signed: Package | null,
): ReviewSheet {
  const other = otherSide(seat);
  const costs = (side: Side): CostSheet[] =>
    reviews[side].costly.slice(0, SHOWN).map((graded) => costSheet(game, graded, signed));
  return {
    own: costs(seat),
    theirs: costs(other),
    note: t('debrief.reviewNote', { graded: reviews[seat].graded }),
    theirTitle: t('debrief.reviewTheirs', { side: t(`common.${other}`) }),
  };
}

const costSheet = (game: Game, { quarter, cost, decision }: Graded, signed: Package | null): CostSheet => ({
  quarter: quarterLabel(game, quarter),
  index: quarter,
  cost: signedPoints(-cost),
  ...decisionWords(decision, signed),
});

function decisionWords(
  decision: Decision,
  signed: Package | null,
): { readonly title: string; readonly better: string } {
  switch (decision.kind) {
    case 'answer':
      return {
        title: WORDS.events[decision.card]?.headline ?? decision.card,
        better: t('debrief.betterAnswer', {
          made: choiceName(decision.card, decision.made),
          better: choiceName(decision.card, decision.better),
        }),
      };
    case 'order':
      return {
        title:
          decision.made === null
            ? t('debrief.reviewFree')
            : t('debrief.reviewOrdered', { order: orderName(decision.made) }),
        better: t('debrief.betterOrder', { order: orderName(decision.better) }),
      };
    case 'idle':
      return {
        title: t('debrief.reviewOrdered', { order: orderName(decision.made) }),
        better: t('debrief.betterIdle'),
      };
    case 'refused':
      return { title: t('debrief.reviewRefused'), better: refusedWords(decision.package, signed) };
    case 'accepted':
      return { title: t('debrief.reviewAccepted'), better: t('debrief.betterAccepted') };
  }
}

/** A card's choice in its words. */
function choiceName(card: string, choice: number): string {
  const id = RULES.events.find((each) => each.id === card)?.choices[choice]?.id ?? '';
  return WORDS.events[card]?.choices[id]?.label ?? id;
}

/** `Answer a suit: Musk, Settle`. */
export function orderName({ id, target, choice }: Order): string {
  const words = WORDS.directives[id];
  const details = [
    target === null ? '' : targetName(target),
    choice === null ? '' : (words?.choices[choice] ?? choice),
  ];
  const detail = details.filter((each) => each !== '').join(', ');
  const name = words?.name ?? id;
  return detail === '' ? name : `${name}: ${detail}`;
}

/** An offer by its cloud; a case or a laboratory by its short name. */
function targetName(target: string): string {
  const cloud = RULES.clouds.find((each) => target.startsWith(`${each.id}-`))?.id ?? target;
  const names = [WORDS.clouds[cloud]?.name, WORDS.labs[target]?.name];
  const cases = [WORDS.reviews[target], WORDS.lawsuits[target]].map((words) => words?.short);
  return [...names, ...cases].find((name) => name !== undefined) ?? target;
}

/** Most terms of a refused draft that are told. */
const TERMS_TOLD = 3;

function refusedWords(pack: Package, signed: Package | null): string {
  const heavy = RULES.terms.map((term, at) => ({ at, weight: term.weight, id: term.id }));
  const terms = heavy
    .filter(({ at }) => signed !== null && signed[at] !== pack[at])
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, TERMS_TOLD)
    .map(({ at, id }) =>
      t('debrief.leftChange', { term: WORDS.terms[id]?.name ?? id, option: optionName(at, pack[at] ?? -1) }),
    );
  return terms.length === 0 ? t('debrief.betterRefused') : t('debrief.betterRefusedTerms', { terms: terms.join('; ') });
}
