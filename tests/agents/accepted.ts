import { answer } from '../../src/agents/talk.ts';
import type { Package } from '../../src/engine/game.ts';
import { questionOf, type Meeting } from './at-table.ts';

/** Packages near a draft that the computer has said it would accept now. */
export function acceptedPackages(at: Meeting, draft: Package): Package[] {
  const found = answer(questionOf(at, draft));
  return found.kind === 'offers' ? found.offers.map((offer) => offer.package) : found.kind === 'works' ? [draft] : [];
}
