import type { Effect } from './facts.ts';
import type { Case, Game } from './game.ts';

/** Reviews, lawsuits and claims: every change of a case. */
export function applyLaw(game: Game, effect: Effect): void {
  if (effect.type === 'filed') {
    game.cases.push({ ...effect.case, readings: { ...effect.case.readings } });
    return;
  }
  if (!('case' in effect)) return;
  const found = game.cases.find((each) => each.id === effect.case && each.ruling === null);
  if (found !== undefined) change(found, effect);
}

type OfCase = Extract<Effect, { case: string }>;

function change(found: Case, effect: OfCase): void {
  switch (effect.type) {
    case 'assessed':
      found.nature = effect.nature;
      return;
    case 'staged':
      found.stage = effect.stage;
      found.waited = 0;
      return;
    case 'waited':
      found.waited += 1;
      if (effect.extended) found.extensions += 1;
      return;
    case 'recorded':
      found.record += effect.by;
      return;
    case 'read':
      found.readings[effect.side] = effect.reading;
      return;
    case 'responded':
      found.answer = effect.answer;
      return;
    case 'enjoined':
      found.injunction = effect.stands;
      return;
    case 'ruled':
      found.ruling = effect.ruling;
  }
}
