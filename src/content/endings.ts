import type { Ending } from '../engine/rulebook.ts';
import { amendedAzure } from './endings/amended-azure.ts';
import { amendedShared } from './endings/amended-shared.ts';
import { amendedSpread } from './endings/amended-spread.ts';
import { closedAzure } from './endings/closed-azure.ts';
import { closedShared } from './endings/closed-shared.ts';
import { closedSpread } from './endings/closed-spread.ts';
import { insolvencyMicrosoft } from './endings/insolvency-microsoft.ts';
import { insolvencyOpenai } from './endings/insolvency-openai.ts';
import { noDeal } from './endings/no-deal.ts';
import { talksOver } from './endings/talks-over.ts';
import { unclosed } from './endings/unclosed.ts';
import { unwound } from './endings/unwound.ts';

/** How a game may end, in order: the first that holds. */
export const ENDINGS: readonly Ending[] = [
  insolvencyOpenai,
  insolvencyMicrosoft,
  unwound,
  amendedAzure,
  amendedShared,
  amendedSpread,
  closedAzure,
  closedShared,
  closedSpread,
  talksOver,
  unclosed,
  noDeal,
];
