import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'API channel',
  short: 'API',
  clause: 'The models are sold to other companies’ programs {x}.',
  options: {
    any: { label: 'Any cloud', clause: 'on any cloud' },
    'azure-first': { label: 'Azure first', clause: 'on Azure first and then on any cloud' },
    'azure-only': { label: 'Azure only', clause: 'on Azure alone, until AGI' },
  },
  concept: 'logrolling',
  why: 'Azure draws customers with models that nobody else sells; OpenAI would sell more on every shelf. What one gains here may be worth less to it than what the other would give for it elsewhere.',
};
