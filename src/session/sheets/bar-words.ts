import { t, type Message } from '../../text/text.ts';

/** Why a directive cannot be ordered, by the rules' own codes. */
const BARS: Readonly<Record<string, Message>> = {
  'no-suit': 'desk.noSuit',
  'court-waits-no-longer': 'desk.courtWaits',
  'cash-short': 'desk.cashShort',
  'not-closed': 'desk.notClosed',
  'talks-over': 'desk.talksOver',
  called: 'desk.called',
  'too-late': 'desk.tooLate',
  'no-exit': 'desk.noExit',
  upheld: 'desk.upheld',
  'claim-agi/barred': 'desk.barredUntil',
  pending: 'desk.claimPending',
  decided: 'desk.decided',
  'too-soon': 'desk.tooSoon',
  'no-claim': 'desk.noClaim',
  contested: 'desk.contested',
  'no-review': 'desk.noReview',
  engaged: 'desk.engaged',
  'nothing-to-read': 'desk.noRead',
  'not-asked': 'desk.notAsked',
  promised: 'desk.promised',
  'package-says-otherwise': 'desk.saysOtherwise',
  'no-lab': 'desk.noLab',
  barred: 'desk.contractBars',
  parity: 'desk.parity',
  served: 'desk.served',
  'capacity-short': 'desk.capacityShort',
  'chips-ordered': 'desk.chipsOrdered',
  'notes-full': 'desk.notesFull',
  'nothing-to-release': 'desk.noLead',
  content: 'desk.content',
  'offer-unknown': 'desk.offerGone',
  'offer-noticed': 'desk.offerWaits',
};

/** Why there is nobody whom a directive could concern. */
const NO_TARGET: Readonly<Record<string, Message>> = {
  'take-offer': 'desk.noOffer',
  'answer-suit-openai': 'desk.noSuit',
  'answer-suit-microsoft': 'desk.noSuit',
  'contest-agi': 'desk.noClaim',
  'engage-reviewer': 'desk.noRead',
  'sway-reviewers': 'desk.noRead',
  'host-lab': 'desk.contractBars',
  'fund-lab': 'desk.contractBars',
};

/** Whether a code has words: a test plays until every code has occurred. */
export const hasBarWords = (code: string): boolean => BARS[code] !== undefined;

/** A code in words; where a card means something of its own by it, that. */
export const barWords = (directive: string, code = ''): string =>
  t(BARS[`${directive}/${code}`] ?? BARS[code] ?? 'desk.notHeld');

export const noTargetWords = (directive: string): string => t(NO_TARGET[directive] ?? 'desk.noTarget');
