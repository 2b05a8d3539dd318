import { words as delaware } from '../reviews/delaware.en.ts';
import { words as california } from '../reviews/california.en.ts';
import { words as ftc } from '../reviews/ftc.en.ts';
import type { ById, ReviewWords } from '../words.ts';

/** The words of reviews, by id. */
export const REVIEW_WORDS: ById<ReviewWords> = {
  delaware,
  california,
  ftc,
};
