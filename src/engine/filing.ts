import { note, outlookOf, roll, type Draft } from './draft.ts';
import type { Cause } from './facts.ts';
import { happens } from './luck.ts';
import { openingCase } from './opening.ts';
import { openCase, type Lawsuit, type Review } from './rulebook.ts';

/** Opens a case at its first stage, or where it is said to open; one that is open already stays as it is. */
export function fileCase(draft: Draft, id: string, cause: Cause, stage?: number): void {
  if (openCase(draft.game, id) !== undefined) return;
  note(draft, cause, { type: 'filed', case: openingCase(draft.rules, id, stage, draft.game.quarter) });
}

/** Opens a case that nobody ordered, by its own chance, once a game and at its first stage. */
export function arise(draft: Draft, item: Pick<Review | Lawsuit, 'id' | 'arisesBps'>): void {
  if (item.arisesBps === undefined || draft.game.cases.some((each) => each.id === item.id)) return;
  const chance = item.arisesBps(outlookOf(draft.rules, draft.game));
  if (chance > 0 && happens(roll(draft, `arises/${item.id}`), chance)) fileCase(draft, item.id, `case/${item.id}`, 0);
}

/** Ends an open case by its plaintiff's own will. */
export function withdrawCase(draft: Draft, id: string, cause: Cause): void {
  if (openCase(draft.game, id) !== undefined) note(draft, cause, { type: 'ruled', case: id, ruling: 'withdrawn' });
}
