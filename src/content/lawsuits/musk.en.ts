import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Musk v. OpenAI',
  place: 'Oakland',
  short: 'Musk',
  stages: {
    complaint: 'Complaint',
    motions: 'Motions',
    discovery: 'Discovery',
    injunction: 'Injunction hearing',
    trial: 'Trial',
    verdict: 'Verdict',
    appeal: 'Appeal',
  },
  outcomes: {
    dismissed: 'Dismissed',
    settled: 'Settled',
    damages: 'Damages awarded',
    injunction: 'Closing forbidden',
    unwinding: 'Conversion undone',
    next: 'Goes on',
    stays: 'Put off',
  },
};
