import type { EngravingName } from '../art/engraving.tsx';

/** The plate at the head of each directive's card. */
const PLATES: Readonly<Record<string, EngravingName>> = {
  'take-offer': 'halls',
  'own-capacity': 'chip',
  'raise-money': 'certificate',
  'release-model': 'flask',
  'retain-staff': 'people',
  'engage-reviewer': 'statehouse',
  pledge: 'coins',
  'answer-suit-openai': 'scales',
  'brief-press-openai': 'megaphone',
  'complain-ftc': 'gavel',
  'claim-agi': 'signal',
  'call-table-openai': 'telephone',
  build: 'crane',
  'host-lab': 'server',
  'fund-lab': 'certificate',
  'train-own': 'chip',
  'push-copilot': 'envelope',
  'sway-reviewers': 'statehouse',
  'engage-ftc': 'gavel',
  'answer-suit-microsoft': 'scales',
  'return-cash': 'coins',
  'brief-press-microsoft': 'megaphone',
  'contest-agi': 'shield',
  'call-table-microsoft': 'telephone',
};

export const plateOf = (directive: string): EngravingName => PLATES[directive] ?? 'newspaper';
