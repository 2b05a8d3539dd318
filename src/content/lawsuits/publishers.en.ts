import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Publishers v. OpenAI and Microsoft',
  place: 'New York',
  short: 'Publishers',
  stages: {
    complaint: 'Complaint',
    motions: 'Motions',
    discovery: 'Discovery',
    trial: 'Trial',
    verdict: 'Verdict',
    appeal: 'Appeal',
  },
  outcomes: {
    dismissed: 'Dismissed',
    settled: 'Settled',
    damages: 'Damages awarded',
    next: 'Goes on',
    stays: 'Put off',
  },
};
