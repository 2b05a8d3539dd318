import type { Effect } from './facts.ts';
import type { Game } from './game.ts';
import { otherSide } from './vocabulary.ts';

/** What happens at the table. Answers whether the effect was one of its own. */
export function applyTable(game: Game, effect: Effect): boolean {
  const { table } = game;
  switch (effect.type) {
    case 'convened':
      convene(game, effect);
      return true;
    case 'passed':
      table.turn = effect.turn;
      table.moves += 1;
      return true;
    case 'proposed': {
      const seat = table.seats[effect.side];
      seat.standing = effect.proposal;
      if (effect.proposal.alternative !== null) seat.usedAlternative = true;
      if (effect.proposal.kind !== 'letter' && effect.proposal.kind !== 'memorandum') {
        seat.lastPackage = [...effect.proposal.package];
      }
      return true;
    }
    case 'tired':
      table.seats[effect.side].patience -= effect.by;
      return true;
    case 'firmed':
      table.seats[effect.side].firm = [...effect.terms];
      return true;
    case 'softened':
      table.seats[effect.side].firm = table.seats[effect.side].firm.filter((term) => term !== effect.term);
      return true;
    case 'adjourned':
      table.open = false;
      return true;
    case 'walked-out':
      table.walkedOut = effect.side;
      table.shutUntil = effect.until;
      table.turn = otherSide(effect.side);
      return true;
    case 'talks-ended':
      table.talksOver = true;
      return true;
    case 'table-called':
      table.called = effect.called;
      return true;
    case 'accepted':
      table.seats[otherSide(effect.side)].standing = null;
      return true;
    case 'probed':
    case 'insulted':
      return true;
    default:
      return false;
  }
}

function convene(game: Game, effect: Extract<Effect, { type: 'convened' }>): void {
  const { table } = game;
  table.open = true;
  table.turn = effect.turn;
  table.moves = 0;
  table.rounds = effect.rounds;
  table.walkedOut = null;
  for (const seat of [table.seats.openai, table.seats.microsoft]) {
    seat.patience = effect.patience;
    seat.standing = null;
    seat.usedAlternative = false;
  }
}
