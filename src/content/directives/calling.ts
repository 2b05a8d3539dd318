import type { Effect } from '../../engine/facts.ts';
import { happens } from '../../engine/luck.ts';
import type { Numbers, Outlook, Situation, Values } from '../../engine/rulebook.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { posted } from '../effects.ts';
import { quartersSince } from './repeated.ts';

/** After a closing there is a table only when somebody calls one, and the caller is seen to want something. */
export const callingNumbers = {
  credibility: { value: 2, unit: 'points', source: 'assumption' },
  againTrust: { value: 2, unit: 'points', source: 'assumption' },
  restQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  leakBps: { value: 3_000, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof callingNumbers>;

export function callRefusal({ game }: Outlook): string | undefined {
  if (game.contract.closedQuarter === null) return 'not-closed';
  if (game.table.talksOver) return 'talks-over';
  if (game.table.called) return 'called';
  return game.quarter + 1 >= game.quarters ? 'too-late' : undefined;
}

/** A table next quarter. Called again and again it wears on the other side; a call that gets out unsettles capital. */
export function callEffects(n: N, situation: Situation, side: Side, leak: Effect): readonly Effect[] {
  if (callRefusal(situation) !== undefined) return [];
  const again = quartersSince(situation.game, `call-table-${side}`) < n.restQuarters;
  const leaked = happens(situation.roll(`directive/call-table-${side}/leak`), n.leakBps);
  return [
    { type: 'table-called', called: true },
    posted(`${side}.credibility`, -n.credibility),
    ...(again ? [posted('trust', -n.againTrust)] : []),
    ...(leaked ? [leak] : []),
  ];
}
