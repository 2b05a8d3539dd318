import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Cloud-Rechte',
  short: 'Cloud-Rechte',
  clause: 'Will OpenAI Kapazität einer anderen Cloud, {x}.',
  options: {
    none: {
      label: 'Keine',
      clause: 'unterzeichnet es nach Belieben',
    },
    preferred: {
      label: 'Bevor\u00adzugung',
      clause: 'erhält Azure jeden Zuschlag, wenn sein Gebot höchstens ein Zehntel über dem besten liegt',
    },
    refusal: {
      label: 'Vorkaufs\u00adrecht',
      clause: 'darf Microsoft mit dem Angebot gleichziehen, bevor unterzeichnet wird',
    },
    exclusive: {
      label: 'Exklusiv',
      clause: 'braucht es die Zustimmung von Microsoft',
    },
  },
  concept: 'batna',
  why: 'Diese Klausel bestimmt, wie gut die Alternative von OpenAI ist, heute und in jedem späteren Quartal. Ein Recht, gleichzuziehen, vertreibt Konkurrenten, bevor sie bieten.',
};
