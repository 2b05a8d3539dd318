import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Former employees v. OpenAI',
  place: 'San Francisco',
  short: 'Ex-employees',
  stages: {
    complaint: 'Complaint',
    discovery: 'Discovery',
    verdict: 'Verdict',
  },
  outcomes: {
    dismissed: 'Dismissed',
    settled: 'Settled',
    damages: 'Damages awarded',
    next: 'Goes on',
  },
};
