import type {
  Cloud,
  Directive,
  Ending,
  Lab,
  Lawsuit,
  Mandate,
  Overrides,
  Review,
  Term,
  WorldEvent,
} from '../engine/rulebook.ts';
import { EVENT_FACTORIES } from './event-factories.ts';
import { make as termAzureCommitment } from './terms/azure-commitment.ts';
import { make as termCapacityGuarantee } from './terms/capacity-guarantee.ts';
import { make as termIpTerm } from './terms/ip-term.ts';
import { make as termMicrosoftStake } from './terms/microsoft-stake.ts';
import { make as termNonprofitStake } from './terms/nonprofit-stake.ts';
import { make as termRevenueShare } from './terms/revenue-share.ts';
import { make as directiveAnswerSuitMicrosoft } from './directives/answer-suit-microsoft.ts';
import { make as directiveAnswerSuitOpenai } from './directives/answer-suit-openai.ts';
import { make as directiveBriefPressMicrosoft } from './directives/brief-press-microsoft.ts';
import { make as directiveBriefPressOpenai } from './directives/brief-press-openai.ts';
import { make as directiveBuild } from './directives/build.ts';
import { make as directiveCallTableMicrosoft } from './directives/call-table-microsoft.ts';
import { make as directiveCallTableOpenai } from './directives/call-table-openai.ts';
import { make as directiveClaimAgi } from './directives/claim-agi.ts';
import { make as directiveComplainFtc } from './directives/complain-ftc.ts';
import { make as directiveContestAgi } from './directives/contest-agi.ts';
import { make as directiveEngageFtc } from './directives/engage-ftc.ts';
import { make as directiveEngageReviewer } from './directives/engage-reviewer.ts';
import { make as directiveFundLab } from './directives/fund-lab.ts';
import { make as directiveHostLab } from './directives/host-lab.ts';
import { make as directiveOwnCapacity } from './directives/own-capacity.ts';
import { make as directivePledge } from './directives/pledge.ts';
import { make as directivePushCopilot } from './directives/push-copilot.ts';
import { make as directiveRaiseMoney } from './directives/raise-money.ts';
import { make as directiveReleaseModel } from './directives/release-model.ts';
import { make as directiveRetainStaff } from './directives/retain-staff.ts';
import { make as directiveReturnCash } from './directives/return-cash.ts';
import { make as directiveSwayReviewers } from './directives/sway-reviewers.ts';
import { make as directiveTakeOffer } from './directives/take-offer.ts';
import { make as directiveTrainOwn } from './directives/train-own.ts';
import { make as reviewCalifornia } from './reviews/california.ts';
import { make as reviewDelaware } from './reviews/delaware.ts';
import { make as reviewFtc } from './reviews/ftc.ts';
import { make as lawsuitCharitiesCoalition } from './lawsuits/charities-coalition.ts';
import { make as lawsuitFormerEmployees } from './lawsuits/former-employees.ts';
import { make as lawsuitMusk } from './lawsuits/musk.ts';
import { make as lawsuitPublishers } from './lawsuits/publishers.ts';
import { make as cloudAws } from './clouds/aws.ts';
import { make as cloudCoreweave } from './clouds/coreweave.ts';
import { make as cloudGoogle } from './clouds/google.ts';
import { make as cloudOracle } from './clouds/oracle.ts';
import { make as labAnthropic } from './labs/anthropic.ts';
import { make as labDeepseek } from './labs/deepseek.ts';
import { make as labMeta } from './labs/meta.ts';
import { make as labMistral } from './labs/mistral.ts';
import { make as labXai } from './labs/xai.ts';
import { make as mandateFillTheDataCentres } from './mandates/fill-the-data-centres.ts';
import { make as mandateGuardTheFranchise } from './mandates/guard-the-franchise.ts';
import { make as mandateHarvestTheStake } from './mandates/harvest-the-stake.ts';
import { make as mandateHedgeTheBet } from './mandates/hedge-the-bet.ts';
import { make as mandateNoSingleLandlord } from './mandates/no-single-landlord.ts';
import { make as mandateRoadToTheOffering } from './mandates/road-to-the-offering.ts';
import { make as mandateScaleOrStall } from './mandates/scale-or-stall.ts';
import { make as mandateStewardsOfTheMission } from './mandates/stewards-of-the-mission.ts';
import { make as endingAmendedAzure } from './endings/amended-azure.ts';
import { make as endingAmendedShared } from './endings/amended-shared.ts';
import { make as endingAmendedSpread } from './endings/amended-spread.ts';
import { make as endingClosedAzure } from './endings/closed-azure.ts';
import { make as endingClosedShared } from './endings/closed-shared.ts';
import { make as endingClosedSpread } from './endings/closed-spread.ts';

type Factories<T> = Readonly<Record<string, (overrides: Overrides) => T>>;

/** Every kind of card whose numbers may be changed. */
export interface KindFactories {
  readonly terms: Factories<Term>;
  readonly directives: Factories<Directive>;
  readonly reviews: Factories<Review>;
  readonly lawsuits: Factories<Lawsuit>;
  readonly clouds: Factories<Cloud>;
  readonly labs: Factories<Lab>;
  readonly mandates: Factories<Mandate>;
  readonly endings: Factories<Ending>;
  readonly events: Factories<WorldEvent>;
}

/** How each card is made anew with other numbers, by kind and id. */
export const FACTORIES: KindFactories = {
  terms: {
    azureCommitment: termAzureCommitment,
    capacityGuarantee: termCapacityGuarantee,
    ipTerm: termIpTerm,
    microsoftStake: termMicrosoftStake,
    nonprofitStake: termNonprofitStake,
    revenueShare: termRevenueShare,
  },
  directives: {
    'answer-suit-microsoft': directiveAnswerSuitMicrosoft,
    'answer-suit-openai': directiveAnswerSuitOpenai,
    'brief-press-microsoft': directiveBriefPressMicrosoft,
    'brief-press-openai': directiveBriefPressOpenai,
    build: directiveBuild,
    'call-table-microsoft': directiveCallTableMicrosoft,
    'call-table-openai': directiveCallTableOpenai,
    'claim-agi': directiveClaimAgi,
    'complain-ftc': directiveComplainFtc,
    'contest-agi': directiveContestAgi,
    'engage-ftc': directiveEngageFtc,
    'engage-reviewer': directiveEngageReviewer,
    'fund-lab': directiveFundLab,
    'host-lab': directiveHostLab,
    'own-capacity': directiveOwnCapacity,
    pledge: directivePledge,
    'push-copilot': directivePushCopilot,
    'raise-money': directiveRaiseMoney,
    'release-model': directiveReleaseModel,
    'retain-staff': directiveRetainStaff,
    'return-cash': directiveReturnCash,
    'sway-reviewers': directiveSwayReviewers,
    'take-offer': directiveTakeOffer,
    'train-own': directiveTrainOwn,
  },
  reviews: {
    california: reviewCalifornia,
    delaware: reviewDelaware,
    ftc: reviewFtc,
  },
  lawsuits: {
    'charities-coalition': lawsuitCharitiesCoalition,
    'former-employees': lawsuitFormerEmployees,
    musk: lawsuitMusk,
    publishers: lawsuitPublishers,
  },
  clouds: {
    aws: cloudAws,
    coreweave: cloudCoreweave,
    google: cloudGoogle,
    oracle: cloudOracle,
  },
  labs: {
    anthropic: labAnthropic,
    deepseek: labDeepseek,
    meta: labMeta,
    mistral: labMistral,
    xai: labXai,
  },
  mandates: {
    'fill-the-data-centres': mandateFillTheDataCentres,
    'guard-the-franchise': mandateGuardTheFranchise,
    'harvest-the-stake': mandateHarvestTheStake,
    'hedge-the-bet': mandateHedgeTheBet,
    'no-single-landlord': mandateNoSingleLandlord,
    'road-to-the-offering': mandateRoadToTheOffering,
    'scale-or-stall': mandateScaleOrStall,
    'stewards-of-the-mission': mandateStewardsOfTheMission,
  },
  endings: {
    'amended-azure': endingAmendedAzure,
    'amended-shared': endingAmendedShared,
    'amended-spread': endingAmendedSpread,
    'closed-azure': endingClosedAzure,
    'closed-shared': endingClosedShared,
    'closed-spread': endingClosedSpread,
  },
  events: EVENT_FACTORIES,
};
