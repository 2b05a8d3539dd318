import { words as agency } from '../lessons/agency.en.ts';
import { words as anchoring } from '../lessons/anchoring.en.ts';
import { words as batna } from '../lessons/batna.en.ts';
import { words as brinkmanship } from '../lessons/brinkmanship.en.ts';
import { words as commitment } from '../lessons/commitment.en.ts';
import { words as contingentContract } from '../lessons/contingent-contract.en.ts';
import { words as deadlines } from '../lessons/deadlines.en.ts';
import { words as equivalentOffers } from '../lessons/equivalent-offers.en.ts';
import { words as face } from '../lessons/face.en.ts';
import { words as holdUp } from '../lessons/hold-up.en.ts';
import { words as information } from '../lessons/information.en.ts';
import { words as logrolling } from '../lessons/logrolling.en.ts';
import { words as reciprocity } from '../lessons/reciprocity.en.ts';
import { words as renegotiation } from '../lessons/renegotiation.en.ts';
import { words as reservationValue } from '../lessons/reservation-value.en.ts';
import { words as sidePayments } from '../lessons/side-payments.en.ts';
import { words as signalling } from '../lessons/signalling.en.ts';
import { words as stagedAgreement } from '../lessons/staged-agreement.en.ts';
import { words as thirdParties } from '../lessons/third-parties.en.ts';
import { words as trust } from '../lessons/trust.en.ts';
import { words as zopa } from '../lessons/zopa.en.ts';
import type { ById, LessonWords } from '../words.ts';

/** The words of the concepts, by id. */
export const LESSON_WORDS: ById<LessonWords> = {
  batna,
  'reservation-value': reservationValue,
  zopa,
  anchoring,
  logrolling,
  reciprocity,
  commitment,
  information,
  'equivalent-offers': equivalentOffers,
  signalling,
  'hold-up': holdUp,
  'contingent-contract': contingentContract,
  agency,
  'third-parties': thirdParties,
  deadlines,
  face,
  brinkmanship,
  trust,
  'staged-agreement': stagedAgreement,
  'side-payments': sidePayments,
  renegotiation,
};
