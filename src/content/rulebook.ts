import { valuesOf, type Rulebook } from '../engine/rulebook.ts';
import { CLOUDS } from './clouds.ts';
import { COUPLINGS } from './couplings.ts';
import { DIRECTIVES } from './directives.ts';
import { ENDINGS } from './endings.ts';
import { EVENTS } from './events.ts';
import { HISTORY } from './history.ts';
import { LABS } from './labs.ts';
import { LAWSUITS } from './lawsuits.ts';
import { MANDATES } from './mandates.ts';
import { MARKET_NUMBERS } from './market.ts';
import { REVIEWS } from './reviews.ts';
import { SCENARIOS } from './scenarios.ts';
import { TERMS } from './terms.ts';
import { RULES_VERSION } from './version.ts';
import { YARDSTICKS } from './yardsticks.ts';

/** The rules in force: every card, assembled. The version is part of every replay. */
export const RULES: Rulebook = {
  version: RULES_VERSION,
  terms: TERMS,
  couplings: COUPLINGS,
  directives: DIRECTIVES,
  events: EVENTS,
  reviews: REVIEWS,
  lawsuits: LAWSUITS,
  clouds: CLOUDS,
  labs: LABS,
  mandates: MANDATES,
  scenarios: SCENARIOS,
  history: HISTORY,
  endings: ENDINGS,
  market: valuesOf(MARKET_NUMBERS),
  yardsticks: YARDSTICKS,
};
