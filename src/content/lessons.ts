import type { Lesson } from './lesson.ts';
import { agency } from './lessons/agency.ts';
import { anchoring } from './lessons/anchoring.ts';
import { batna } from './lessons/batna.ts';
import { brinkmanship } from './lessons/brinkmanship.ts';
import { commitment } from './lessons/commitment.ts';
import { contingentContract } from './lessons/contingent-contract.ts';
import { deadlines } from './lessons/deadlines.ts';
import { equivalentOffers } from './lessons/equivalent-offers.ts';
import { face } from './lessons/face.ts';
import { holdUp } from './lessons/hold-up.ts';
import { information } from './lessons/information.ts';
import { logrolling } from './lessons/logrolling.ts';
import { reciprocity } from './lessons/reciprocity.ts';
import { renegotiation } from './lessons/renegotiation.ts';
import { reservationValue } from './lessons/reservation-value.ts';
import { sidePayments } from './lessons/side-payments.ts';
import { signalling } from './lessons/signalling.ts';
import { stagedAgreement } from './lessons/staged-agreement.ts';
import { thirdParties } from './lessons/third-parties.ts';
import { trust } from './lessons/trust.ts';
import { zopa } from './lessons/zopa.ts';

/** The concepts of a course in negotiation that a game may show. */
export const LESSONS: readonly Lesson[] = [
  batna,
  reservationValue,
  zopa,
  anchoring,
  logrolling,
  reciprocity,
  commitment,
  information,
  equivalentOffers,
  signalling,
  holdUp,
  contingentContract,
  agency,
  thirdParties,
  deadlines,
  face,
  brinkmanship,
  trust,
  stagedAgreement,
  sidePayments,
  renegotiation,
];
