import { words as fillTheDataCentres } from '../mandates/fill-the-data-centres.de.ts';
import { words as guardTheFranchise } from '../mandates/guard-the-franchise.de.ts';
import { words as harvestTheStake } from '../mandates/harvest-the-stake.de.ts';
import { words as hedgeTheBet } from '../mandates/hedge-the-bet.de.ts';
import { words as noSingleLandlord } from '../mandates/no-single-landlord.de.ts';
import { words as roadToTheOffering } from '../mandates/road-to-the-offering.de.ts';
import { words as scaleOrStall } from '../mandates/scale-or-stall.de.ts';
import { words as stewardsOfTheMission } from '../mandates/stewards-of-the-mission.de.ts';
import type { ById, MandateWords } from '../words.ts';

/** What boards want, by id. */
export const MANDATE_WORDS: ById<MandateWords> = {
  'stewards-of-the-mission': stewardsOfTheMission,
  'scale-or-stall': scaleOrStall,
  'no-single-landlord': noSingleLandlord,
  'road-to-the-offering': roadToTheOffering,
  'guard-the-franchise': guardTheFranchise,
  'fill-the-data-centres': fillTheDataCentres,
  'hedge-the-bet': hedgeTheBet,
  'harvest-the-stake': harvestTheStake,
};
