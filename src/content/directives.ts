import type { Directive } from '../engine/rulebook.ts';
import { answerSuitMicrosoft } from './directives/answer-suit-microsoft.ts';
import { answerSuitOpenai } from './directives/answer-suit-openai.ts';
import { briefPressMicrosoft } from './directives/brief-press-microsoft.ts';
import { briefPressOpenai } from './directives/brief-press-openai.ts';
import { build } from './directives/build.ts';
import { callTableMicrosoft } from './directives/call-table-microsoft.ts';
import { callTableOpenai } from './directives/call-table-openai.ts';
import { claimAgi } from './directives/claim-agi.ts';
import { complainFtc } from './directives/complain-ftc.ts';
import { contestAgi } from './directives/contest-agi.ts';
import { engageFtc } from './directives/engage-ftc.ts';
import { engageReviewer } from './directives/engage-reviewer.ts';
import { fundLab } from './directives/fund-lab.ts';
import { hostLab } from './directives/host-lab.ts';
import { ownCapacity } from './directives/own-capacity.ts';
import { pledge } from './directives/pledge.ts';
import { pushCopilot } from './directives/push-copilot.ts';
import { raiseMoney } from './directives/raise-money.ts';
import { releaseModel } from './directives/release-model.ts';
import { retainStaff } from './directives/retain-staff.ts';
import { returnCash } from './directives/return-cash.ts';
import { swayReviewers } from './directives/sway-reviewers.ts';
import { takeOffer } from './directives/take-offer.ts';
import { trainOwn } from './directives/train-own.ts';

/** What a desk may order, in the order of display: OpenAI's, then Microsoft's. */
export const DIRECTIVES: readonly Directive[] = [
  takeOffer,
  ownCapacity,
  raiseMoney,
  releaseModel,
  retainStaff,
  engageReviewer,
  pledge,
  answerSuitOpenai,
  briefPressOpenai,
  complainFtc,
  claimAgi,
  callTableOpenai,
  build,
  hostLab,
  fundLab,
  trainOwn,
  pushCopilot,
  swayReviewers,
  engageFtc,
  answerSuitMicrosoft,
  returnCash,
  briefPressMicrosoft,
  contestAgi,
  callTableMicrosoft,
];
