import { courtNumbers, settlementUsdM } from '../../engine/courts.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import {
  openCase,
  type Lawsuit,
  type Numbers,
  type Outlook,
  type Situation,
  type Values,
} from '../../engine/rulebook.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { paid, posted } from '../effects.ts';

/** Both sides answer suits by the same rules; payments and outcomes are the court's own (`engine/courts.ts`). */
export const answeringNumbers = {
  counselUsdM: { value: 40, unit: '$M', source: 'assumption' },
  counselRecord: { value: 6, unit: 'points', source: 'calibrated' },
  backfireBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  backfireLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  delayLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  offerRecord: { value: 1, unit: 'points', source: 'assumption' },
  aloneTrust: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof answeringNumbers>;

export const ANSWERS = ['fight', 'delay', 'settle'] as const;

/** Suits that are open and name this side. */
export const openSuits = ({ rules, game }: Pick<Outlook, 'rules' | 'game'>, side: Side): readonly Lawsuit[] =>
  rules.lawsuits.filter(({ id, defendants }) => defendants.includes(side) && openCase(game, id) !== undefined);

/** Why a suit cannot be answered so: a court waits only so long, and a settlement is paid at once. */
export function answerRefusal(outlook: Outlook, order: Order, side: Side): string | undefined {
  const lawsuit = openSuits(outlook, side).find(({ id }) => id === order.target);
  const open = openCase(outlook.game, order.target ?? '');
  if (lawsuit === undefined || open === undefined) return 'no-suit';
  if (order.choice === 'delay' && open.waited >= courtNumbers.mostWaits.value) return 'court-waits-no-longer';
  if (order.choice !== 'settle') return undefined;
  const price = settlementUsdM(outlook, lawsuit) / lawsuit.defendants.length;
  return price > outlook.game.money[side] ? 'cash-short' : undefined;
}

/**
 * In a joint suit two answers that differ come to a fight: nobody settles or delays against the other's order. To ask
 * for peace or time alone costs trust, and joining gives it back.
 */
export function answerEffects(n: N, situation: Situation, order: Order, side: Side): readonly Effect[] {
  const id = order.target ?? '';
  if (answerRefusal(situation, order, side) !== undefined) return [];
  const other = openCase(situation.game, id)?.answer ?? 'none';
  const wanted = order.choice === 'delay' || order.choice === 'settle' ? order.choice : 'fight';
  const answer = other === 'none' || other === wanted ? wanted : 'fight';
  return [
    { type: 'responded', case: id, answer },
    ...ownEffects(n, situation, id, wanted, side),
    ...(wanted === 'fight' ? [] : jointEffects(n, situation, id, other === wanted)),
  ];
}

function jointEffects(n: N, { rules }: Situation, id: string, joined: boolean): readonly Effect[] {
  const defendants = rules.lawsuits.find((lawsuit) => lawsuit.id === id)?.defendants.length ?? 1;
  return defendants > 1 ? [posted('trust', joined ? n.aloneTrust : -n.aloneTrust)] : [];
}

function ownEffects(n: N, situation: Situation, id: string, wanted: string, side: Side): readonly Effect[] {
  if (wanted === 'delay') return [posted(`${side}.legitimacy`, -n.delayLegitimacy)];
  if (wanted === 'settle') return [{ type: 'recorded', case: id, by: n.offerRecord }];
  const backfired = happens(situation.roll(`directive/answer-suit-${side}/${id}`), n.backfireBps);
  return [
    paid(side, 'suppliers', n.counselUsdM),
    { type: 'recorded', case: id, by: -n.counselRecord },
    ...(backfired ? [posted(`${side}.legitimacy`, -n.backfireLegitimacy)] : []),
  ];
}
