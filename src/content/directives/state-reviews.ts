import type { Effect } from '../../engine/facts.ts';
import type { Package } from '../../engine/game.ts';
import { openCase, type Outlook, type Review } from '../../engine/rulebook.ts';

type Seen = Pick<Outlook, 'rules' | 'game'>;

/** The reviews that a closing waits for and that are open now. */
export const openStateReviews = ({ rules, game }: Seen): readonly Review[] =>
  rules.reviews.filter((review) => review.gates && openCase(game, review.id) !== undefined);

/** Points on the record of every open state review. */
export const recordedByStates = (seen: Seen, by: number): Effect[] =>
  by === 0 ? [] : openStateReviews(seen).map(({ id }) => ({ type: 'recorded', case: id, by }));

/** States read what is signed, or else named in a memorandum. */
export const isAnythingRead = ({ game }: Seen): boolean => game.pending !== null || game.memorandum !== null;

/** What states read: the package signed, or else the one named in a memorandum; terms it does not name are missing. */
export const packageRead = (game: Seen['game']): Package => (game.pending ?? game.memorandum)?.package ?? [];
