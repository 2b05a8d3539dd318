import { words as takeOffer } from '../directives/take-offer.en.ts';
import { words as ownCapacity } from '../directives/own-capacity.en.ts';
import { words as raiseMoney } from '../directives/raise-money.en.ts';
import { words as releaseModel } from '../directives/release-model.en.ts';
import { words as retainStaff } from '../directives/retain-staff.en.ts';
import { words as engageReviewer } from '../directives/engage-reviewer.en.ts';
import { words as pledge } from '../directives/pledge.en.ts';
import { words as answerSuitOpenai } from '../directives/answer-suit-openai.en.ts';
import { words as briefPressOpenai } from '../directives/brief-press-openai.en.ts';
import { words as complainFtc } from '../directives/complain-ftc.en.ts';
import { words as claimAgi } from '../directives/claim-agi.en.ts';
import { words as callTableOpenai } from '../directives/call-table-openai.en.ts';
import { words as build } from '../directives/build.en.ts';
import { words as hostLab } from '../directives/host-lab.en.ts';
import { words as fundLab } from '../directives/fund-lab.en.ts';
import { words as trainOwn } from '../directives/train-own.en.ts';
import { words as pushCopilot } from '../directives/push-copilot.en.ts';
import { words as swayReviewers } from '../directives/sway-reviewers.en.ts';
import { words as engageFtc } from '../directives/engage-ftc.en.ts';
import { words as answerSuitMicrosoft } from '../directives/answer-suit-microsoft.en.ts';
import { words as returnCash } from '../directives/return-cash.en.ts';
import { words as briefPressMicrosoft } from '../directives/brief-press-microsoft.en.ts';
import { words as contestAgi } from '../directives/contest-agi.en.ts';
import { words as callTableMicrosoft } from '../directives/call-table-microsoft.en.ts';
import type { ById, DirectiveWords } from '../words.ts';

/** The words of the desk's orders, by id. */
export const DIRECTIVE_WORDS: ById<DirectiveWords> = {
  'take-offer': takeOffer,
  'own-capacity': ownCapacity,
  'raise-money': raiseMoney,
  'release-model': releaseModel,
  'retain-staff': retainStaff,
  'engage-reviewer': engageReviewer,
  pledge,
  'answer-suit-openai': answerSuitOpenai,
  'brief-press-openai': briefPressOpenai,
  'complain-ftc': complainFtc,
  'claim-agi': claimAgi,
  'call-table-openai': callTableOpenai,
  build,
  'host-lab': hostLab,
  'fund-lab': fundLab,
  'train-own': trainOwn,
  'push-copilot': pushCopilot,
  'sway-reviewers': swayReviewers,
  'engage-ftc': engageFtc,
  'answer-suit-microsoft': answerSuitMicrosoft,
  'return-cash': returnCash,
  'brief-press-microsoft': briefPressMicrosoft,
  'contest-agi': contestAgi,
  'call-table-microsoft': callTableMicrosoft,
};
