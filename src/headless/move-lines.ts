import type { Order, Orders, Package, Proposal, Rider } from '../engine/game.ts';
import type { Move } from '../engine/moves.ts';
import type { Rulebook } from '../engine/rulebook.ts';

/** A package by ids: the terms that it names, each with its option. */
export function packageLine(rules: Rulebook, pack: Package): string {
  const named = rules.terms.flatMap((term, at) => {
    const option = term.options[pack[at] ?? -1];
    return option === undefined ? [] : [`${term.id} ${option.id}`];
  });
  return named.length === 0 ? 'no terms' : named.join(', ');
}

const orderLine = ({ id, target, choice }: Order): string =>
  [id, target, choice].filter((part) => part !== null).join(' ');

/** Orders of a desk: directives, slider, matches. */
export function ordersLine({ directives, split, matches }: Orders): string {
  const given = directives.length === 0 ? 'no directives' : directives.map(orderLine).join('; ');
  return `${given}; split ${split.join('/')}${matches.length === 0 ? '' : `; matches ${matches.join(', ')}`}`;
}

export function riderLine(rider: Rider): string {
  switch (rider.type) {
    case 'waive':
      return `waive ${rider.offer}`;
    case 'pay':
      return `${rider.from} pays $${rider.usdM}M`;
    case 'allot':
      return `allot ${rider.mw} MW`;
    case 'withdraw':
      return `${rider.from} withdraws its complaint`;
  }
}

export const termNames = (rules: Rulebook, terms: readonly number[]): string =>
  terms.map((term) => rules.terms[term]?.id ?? '?').join(', ');

const ridersOf = (riders: readonly Rider[]): string =>
  riders.length === 0 ? '' : `; ${riders.map(riderLine).join('; ')}`;

export function proposalLine(rules: Rulebook, proposal: Proposal): string {
  const { kind, alternative, riders, firm } = proposal;
  const other = alternative === null ? '' : `; or: ${packageLine(rules, alternative)}`;
  const fixed = firm.length === 0 ? '' : `; firm on ${termNames(rules, firm)}`;
  return `${kind}: ${packageLine(rules, proposal.package)}${other}${fixed}${ridersOf(riders)}`;
}

/** A move as one line that a person can read. */
export function moveLine(rules: Rulebook, move: Move): string {
  switch (move.type) {
    case 'answer':
      return `${move.side} answers ${move.choices.join(' ')}`;
    case 'propose': {
      const { alternative = null, riders = [], firm = [] } = move;
      const proposal = { kind: 'definitive', package: move.package, alternative, riders, firm } as const;
      return `${move.side} proposes ${proposalLine(rules, proposal).slice('definitive: '.length)}`;
    }
    case 'memorandum':
      return `${move.side} proposes a memorandum: ${packageLine(rules, move.package)}`;
    case 'letter':
      return `${move.side} proposes a letter${ridersOf(move.riders)}`;
    case 'accept':
      return `${move.side} accepts draft ${move.draft + 1}`;
    case 'probe':
      return `${move.side} probes ${termNames(rules, move.terms)}`;
    case 'adjourn':
      return `${move.side} adjourns`;
    case 'walk-out':
      return `${move.side} walks out`;
    case 'direct':
      return `${move.side} orders ${ordersLine(move)}`;
  }
}
