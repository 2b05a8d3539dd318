import type { Review } from '../engine/rulebook.ts';
import { delaware } from './reviews/delaware.ts';
import { california } from './reviews/california.ts';
import { ftc } from './reviews/ftc.ts';

export const REVIEWS: readonly Review[] = [delaware, california, ftc];
