import { words as delaware } from '../reviews/delaware.de.ts';
import { words as california } from '../reviews/california.de.ts';
import { words as ftc } from '../reviews/ftc.de.ts';
import type { ById, ReviewWords } from '../words.ts';

/** The words of reviews, by id. */
export const REVIEW_WORDS: ById<ReviewWords> = {
  delaware,
  california,
  ftc,
};
