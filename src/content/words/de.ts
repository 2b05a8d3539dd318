import type { ContentWords } from '../words.ts';
import { CLOUD_WORDS } from './clouds.de.ts';
import { DIRECTIVE_WORDS } from './directives.de.ts';
import { ENDING_WORDS } from './endings.de.ts';
import { EVENT_WORDS } from './events.de.ts';
import { EXAMPLE_WORDS } from './examples.de.ts';
import { FACT_WORDS } from './facts.de.ts';
import { HISTORY_WORDS } from './history.de.ts';
import { LAB_WORDS } from './labs.de.ts';
import { LAWSUIT_WORDS } from './lawsuits.de.ts';
import { LESSON_WORDS } from './lessons.de.ts';
import { MANDATE_WORDS } from './mandates.de.ts';
import { REVIEW_WORDS } from './reviews.de.ts';
import { SCENARIO_WORDS } from './scenarios.de.ts';
import { TERM_WORDS } from './terms.de.ts';

/** Every word of the cards in German. */
export const WORDS_DE: ContentWords = {
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
