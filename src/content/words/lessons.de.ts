import { words as agency } from '../lessons/agency.de.ts';
import { words as anchoring } from '../lessons/anchoring.de.ts';
import { words as batna } from '../lessons/batna.de.ts';
import { words as brinkmanship } from '../lessons/brinkmanship.de.ts';
import { words as commitment } from '../lessons/commitment.de.ts';
import { words as contingentContract } from '../lessons/contingent-contract.de.ts';
import { words as deadlines } from '../lessons/deadlines.de.ts';
import { words as equivalentOffers } from '../lessons/equivalent-offers.de.ts';
import { words as face } from '../lessons/face.de.ts';
import { words as holdUp } from '../lessons/hold-up.de.ts';
import { words as information } from '../lessons/information.de.ts';
import { words as logrolling } from '../lessons/logrolling.de.ts';
import { words as reciprocity } from '../lessons/reciprocity.de.ts';
import { words as renegotiation } from '../lessons/renegotiation.de.ts';
import { words as reservationValue } from '../lessons/reservation-value.de.ts';
import { words as sidePayments } from '../lessons/side-payments.de.ts';
import { words as signalling } from '../lessons/signalling.de.ts';
import { words as stagedAgreement } from '../lessons/staged-agreement.de.ts';
import { words as thirdParties } from '../lessons/third-parties.de.ts';
import { words as trust } from '../lessons/trust.de.ts';
import { words as zopa } from '../lessons/zopa.de.ts';
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
