import type { ContentWords } from '../words.ts';
import { CLOUD_WORDS } from './clouds.en.ts';
import { DIRECTIVE_WORDS } from './directives.en.ts';
import { ENDING_WORDS } from './endings.en.ts';
import { EVENT_WORDS } from './events.en.ts';
import { EXAMPLE_WORDS } from './examples.en.ts';
import { FACT_WORDS } from './facts.en.ts';
import { HISTORY_WORDS } from './history.en.ts';
import { LAB_WORDS } from './labs.en.ts';
import { LAWSUIT_WORDS } from './lawsuits.en.ts';
import { LESSON_WORDS } from './lessons.en.ts';
import { MANDATE_WORDS } from './mandates.en.ts';
import { REVIEW_WORDS } from './reviews.en.ts';
import { SCENARIO_WORDS } from './scenarios.en.ts';
import { TERM_WORDS } from './terms.en.ts';

/** Every word of the cards in English. */
export const WORDS_EN: ContentWords = {
  terms: TERM_WORDS,
  directives: DIRECTIVE_WORDS,
  events: EVENT_WORDS,
  reviews: REVIEW_WORDS,
  lawsuits: LAWSUIT_WORDS,
  clouds: CLOUD_WORDS,
  labs: LAB_WORDS,
  mandates: MANDATE_WORDS,
  scenarios: SCENARIO_WORDS,
  endings: ENDING_WORDS,
  history: HISTORY_WORDS,
  lessons: LESSON_WORDS,
  examples: EXAMPLE_WORDS,
  facts: FACT_WORDS,
};
