import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Kapazitätsgarantie',
  short: 'Garantie',
  clause: 'Bis Ende 2028 hat Microsoft OpenAI {x} zugeteilt, oder es zahlt für das, was fehlt.',
  options: {
    '2': {
      label: '2 GW',
      clause: 'zwei Gigawatt',
    },
    '4': {
      label: '4 GW',
      clause: 'vier Gigawatt',
    },
    '6': {
      label: '6 GW',
      clause: 'sechs Gigawatt',
    },
    'best-efforts': {
      label: 'Nach Kräften',
      clause: 'so viel, wie bei besten Kräften möglich ist,',
    },
  },
  concept: 'contingent-contract',
  why: 'OpenAI fürchtet, zu zahlen und zu warten; Microsoft fürchtet, zu versprechen, was es nicht rechtzeitig bauen kann. Je 50 Milliarden Dollar Abnahme sichern höchstens ein Gigawatt dieses Versprechens.',
};
