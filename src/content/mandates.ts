import type { Mandate } from '../engine/rulebook.ts';
import { fillTheDataCentres } from './mandates/fill-the-data-centres.ts';
import { guardTheFranchise } from './mandates/guard-the-franchise.ts';
import { harvestTheStake } from './mandates/harvest-the-stake.ts';
import { hedgeTheBet } from './mandates/hedge-the-bet.ts';
import { noSingleLandlord } from './mandates/no-single-landlord.ts';
import { roadToTheOffering } from './mandates/road-to-the-offering.ts';
import { scaleOrStall } from './mandates/scale-or-stall.ts';
import { stewardsOfTheMission } from './mandates/stewards-of-the-mission.ts';

/** What a board may want: four a side, of which one is drawn. */
export const MANDATES: readonly Mandate[] = [
  stewardsOfTheMission,
  scaleOrStall,
  noSingleLandlord,
  roadToTheOffering,
  guardTheFranchise,
  fillTheDataCentres,
  hedgeTheBet,
  harvestTheStake,
];
