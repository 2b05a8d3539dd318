import { check } from '../../src/engine/check.ts';
import type { Game, Order, Orders, Package } from '../../src/engine/game.ts';
import type { Move, RefusalCode } from '../../src/engine/moves.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';

type Wrong = (side: Side, rules: Rulebook, game: Game) => Move | undefined;

const directs = (side: Side, game: Game, orders: Partial<Orders>): Move => {
  const [a, b, c] = game.splits[side];
  return { side, type: 'direct', directives: [], matches: [], split: [a, b, c], ...orders };
};

const order = (id: string, target: string | null = null, choice: string | null = null): Order => ({
  ...{ id, target, choice },
});

const proposes = (side: Side, pack: Package): Move => ({ side, type: 'propose', package: pack });

const all = (rules: Rulebook, place: number): number[] => rules.terms.map(() => place);

const highest = (rules: Rulebook): number[] => rules.terms.map((term) => term.options.length - 1);

const press = (side: Side): Order => order(`brief-press-${side}`, null, 'partnership');

/** For each refusal moves that deserve it somewhere in some game; at most states the rules have another reason. */
const WRONG: Readonly<Record<RefusalCode, readonly Wrong[]>> = {
  'game-over': [(side) => ({ side, type: 'adjourn' })],
  'not-your-turn': [(side) => ({ side, type: 'adjourn' })],
  'wrong-phase': [
    (side, _, game) => directs(side, game, {}),
    (side, _, game) => ({ side, type: 'answer', choices: game.cards.map(() => 0) }),
  ],
  'already-sealed': [
    (side, _, game) => directs(side, game, {}),
    (side, _, game) => ({ side, type: 'answer', choices: game.cards.map(() => 0) }),
  ],
  'table-closed': [(side) => ({ side, type: 'adjourn' })],
  'nothing-standing': [(side) => ({ side, type: 'accept', draft: 1 })],
  'malformed-package': [
    (side) => proposes(side, [0, 0, 0]),
    (side, rules) => proposes(side, all(rules, 9)),
    (side, rules) => proposes(side, all(rules, 0.5)),
  ],
  'shares-exceed': [(side, rules) => proposes(side, highest(rules).with(6, 0))],
  'unchanged-contract': [(side, _, game) => proposes(side, game.contract.package)],
  'too-few-terms': [(side, rules) => ({ side, type: 'memorandum', package: all(rules, -1).with(0, 0) })],
  'too-many-terms': [(side, rules) => proposes(side, all(rules, 1)), (side, rules) => proposes(side, all(rules, 2))],
  'terms-not-open': [(side, rules) => proposes(side, all(rules, 1)), (side, rules) => proposes(side, all(rules, 2))],
  'memorandum-stands': [(side, rules) => ({ side, type: 'memorandum', package: all(rules, 0) })],
  'agreement-stands': [(side, rules) => ({ side, type: 'memorandum', package: all(rules, 0) })],
  'amendment-spent': [(side, _, game) => proposes(side, game.contract.package)],
  'alternative-spent': [
    (side, rules) => ({ side, type: 'propose', package: all(rules, 1), alternative: all(rules, 1) }),
  ],
  'malformed-firm': [(side, rules) => ({ side, type: 'propose', package: all(rules, 1), firm: [0, 1, 2] })],
  'malformed-riders': [
    (side) => ({ side, type: 'letter', riders: [] }),
    (side) => ({ side, type: 'letter', riders: [{ type: 'pay', from: side, usdM: 3 }] }),
    (side) => ({ side, type: 'letter', riders: [{ type: 'withdraw', from: 'microsoft' }] }),
    (side) => ({ side, type: 'letter', riders: [{ type: 'waive', offer: 'nobody' }] }),
  ],
  'malformed-probe': [(side) => ({ side, type: 'probe', terms: [3, 3] })],
  'malformed-answer': [(side) => ({ side, type: 'answer', choices: [9, 9, 9] })],
  'malformed-split': [(side, _, game) => directs(side, game, { split: [50, 51, -1] })],
  'too-many-directives': [(side, _, game) => directs(side, game, { directives: all4(press(side)) })],
  'directive-repeated': [(side, _, game) => directs(side, game, { directives: [press(side), press(side)] })],
  'directive-unknown': [(side, _, game) => directs(side, game, { directives: [order('sing')] })],
  'directive-unavailable': [(side, _, game) => directs(side, game, { directives: [order(`brief-press-${side}`)] })],
  'offer-unknown': [(side, _, game) => directs(side, game, { matches: ['nobody'] })],
  'luck-not-released': [(side) => ({ side, type: 'adjourn' })],
};

const all4 = (one: Order): Order[] => [one, one, one, one];

/** Tries every wrong move in a state, and answers the codes with which the rules refused one that deserved it. */
export function refusalsAt(rules: Rulebook, game: Game): RefusalCode[] {
  const found: RefusalCode[] = [];
  for (const [expected, wrongs] of Object.entries(WRONG)) {
    for (const side of SIDES) {
      for (const wrong of wrongs) {
        const move = wrong(side, rules, game);
        const code = move === undefined ? undefined : check(rules, game, move)?.code;
        if (code !== undefined && code === expected) found.push(code);
      }
    }
  }
  return found;
}
