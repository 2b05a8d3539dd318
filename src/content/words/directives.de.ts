import { words as takeOffer } from '../directives/take-offer.de.ts';
import { words as ownCapacity } from '../directives/own-capacity.de.ts';
import { words as raiseMoney } from '../directives/raise-money.de.ts';
import { words as releaseModel } from '../directives/release-model.de.ts';
import { words as retainStaff } from '../directives/retain-staff.de.ts';
import { words as engageReviewer } from '../directives/engage-reviewer.de.ts';
import { words as pledge } from '../directives/pledge.de.ts';
import { words as answerSuitOpenai } from '../directives/answer-suit-openai.de.ts';
import { words as briefPressOpenai } from '../directives/brief-press-openai.de.ts';
import { words as complainFtc } from '../directives/complain-ftc.de.ts';
import { words as claimAgi } from '../directives/claim-agi.de.ts';
import { words as callTableOpenai } from '../directives/call-table-openai.de.ts';
import { words as build } from '../directives/build.de.ts';
import { words as hostLab } from '../directives/host-lab.de.ts';
import { words as fundLab } from '../directives/fund-lab.de.ts';
import { words as trainOwn } from '../directives/train-own.de.ts';
import { words as pushCopilot } from '../directives/push-copilot.de.ts';
import { words as swayReviewers } from '../directives/sway-reviewers.de.ts';
import { words as engageFtc } from '../directives/engage-ftc.de.ts';
import { words as answerSuitMicrosoft } from '../directives/answer-suit-microsoft.de.ts';
import { words as returnCash } from '../directives/return-cash.de.ts';
import { words as briefPressMicrosoft } from '../directives/brief-press-microsoft.de.ts';
import { words as contestAgi } from '../directives/contest-agi.de.ts';
import { words as callTableMicrosoft } from '../directives/call-table-microsoft.de.ts';
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
