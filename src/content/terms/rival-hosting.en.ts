import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Rival hosting',
  short: 'Rivals',
  clause: 'Azure {x}.',
  options: {
    barred: {
      label: 'Barred',
      clause: 'sells no models of rival laboratories, and Microsoft trains no frontier model of its own',
    },
    parity: {
      label: 'With parity',
      clause: 'sells rivals’ models on the same terms as OpenAI’s; Microsoft trains no frontier model of its own',
    },
    hosting: {
      label: 'Hosting',
      clause: 'sells rivals’ models as it likes; Microsoft trains no frontier model of its own',
    },
    threshold: {
      label: 'Own, limited',
      clause: 'sells rivals’ models, and Microsoft trains its own under a threshold of compute',
    },
    free: { label: 'Free', clause: 'sells what it likes, and Microsoft trains what it likes' },
  },
  concept: 'batna',
  why: 'This is Microsoft’s alternative, as the cloud rights are OpenAI’s. A partner who can leave bargains better, and each would like the other to be unable to.',
};
