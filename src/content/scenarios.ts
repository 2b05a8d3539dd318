import type { Scenario } from '../engine/rulebook.ts';
import { afterTheSigning } from './scenarios/after-the-signing.ts';
import { exclusive2023 } from './scenarios/exclusive-2023.ts';
import { memorandum2025 } from './scenarios/memorandum-2025.ts';

/** Where a game may begin; the first is the standard one. */
export const SCENARIOS: readonly Scenario[] = [memorandum2025, exclusive2023, afterTheSigning];
