import type { Effect } from './facts.ts';
import type { Game } from './game.ts';

/** Memoranda, agreements, amendments and the exit clause. Answers whether the effect was one of its own. */
export function applyContract(game: Game, effect: Effect): boolean {
  switch (effect.type) {
    case 'memorandum-signed':
      game.memorandum = {
        package: effect.package,
        signedQuarter: game.quarter,
        lastQuarter: effect.lastQuarter,
        proposer: effect.proposer,
      };
      return true;
    case 'memorandum-lapsed':
      game.memorandum = null;
      return true;
    case 'agreement-signed':
      game.pending = { package: effect.package, signedQuarter: game.quarter, conditions: [] };
      game.memorandum = null;
      return true;
    case 'condition-set':
      if (game.pending !== null) game.pending.conditions.push(effect.condition);
      return true;
    case 'conditions-met':
      if (game.pending !== null) game.pending = { ...game.pending, package: effect.package, conditions: [] };
      return true;
    case 'agreement-lapsed':
      game.pending = null;
      return true;
    case 'agreement-closed':
      game.contract.closedQuarter = game.quarter;
      game.contract.nextPackage = game.pending?.package ?? null;
      game.pending = null;
      game.memorandum = null;
      return true;
    case 'amendment-signed':
      game.contract.amendedQuarters.push(game.quarter);
      game.contract.nextPackage = effect.package;
      return true;
    case 'contract-bound':
      game.contract.package = effect.package;
      game.contract.sinceQuarter = game.quarter + 1;
      game.contract.nextPackage = null;
      return true;
    case 'agi-upheld':
      game.agi.upheldQuarter = game.quarter;
      game.agi.claims += 1;
      return true;
    case 'agi-refused':
      game.agi.barredUntil = effect.barredUntil;
      game.agi.claims += 1;
      return true;
    case 'rode':
      return true;
    default:
      return false;
  }
}
