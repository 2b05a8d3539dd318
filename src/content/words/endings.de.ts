import { words as amendedAzure } from '../endings/amended-azure.de.ts';
import { words as amendedShared } from '../endings/amended-shared.de.ts';
import { words as amendedSpread } from '../endings/amended-spread.de.ts';
import { words as closedAzure } from '../endings/closed-azure.de.ts';
import { words as closedShared } from '../endings/closed-shared.de.ts';
import { words as closedSpread } from '../endings/closed-spread.de.ts';
import { words as insolvencyMicrosoft } from '../endings/insolvency-microsoft.de.ts';
import { words as insolvencyOpenai } from '../endings/insolvency-openai.de.ts';
import { words as noDeal } from '../endings/no-deal.de.ts';
import { words as talksOver } from '../endings/talks-over.de.ts';
import { words as unclosed } from '../endings/unclosed.de.ts';
import { words as unwound } from '../endings/unwound.de.ts';
import type { ById, EndingWords } from '../words.ts';

/** How games end, by id. */
export const ENDING_WORDS: ById<EndingWords> = {
  'insolvency-openai': insolvencyOpenai,
  'insolvency-microsoft': insolvencyMicrosoft,
  unwound,
  'amended-azure': amendedAzure,
  'amended-shared': amendedShared,
  'amended-spread': amendedSpread,
  'closed-azure': closedAzure,
  'closed-shared': closedShared,
  'closed-spread': closedSpread,
  'talks-over': talksOver,
  unclosed,
  'no-deal': noDeal,
};
