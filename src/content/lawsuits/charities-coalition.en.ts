import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Charities v. OpenAI',
  place: 'San Francisco',
  short: 'Charities',
  stages: {
    complaint: 'Complaint',
    motions: 'Motions',
    injunction: 'Injunction hearing',
    verdict: 'Verdict',
  },
  outcomes: {
    dismissed: 'Dismissed',
    settled: 'Settled',
    damages: 'Damages awarded',
    injunction: 'Closing forbidden',
    next: 'Goes on',
  },
};
