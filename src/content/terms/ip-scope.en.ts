import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Licence: scope',
  short: 'Licence',
  clause: 'Microsoft may use {x}.',
  options: {
    products: { label: 'Products', clause: 'OpenAI’s products, and no more' },
    models: { label: 'Models', clause: 'OpenAI’s models and products, as others may' },
    'models-exclusive': { label: 'Models, sole', clause: 'OpenAI’s models and products, as nobody else may until AGI' },
    research: { label: '+ research', clause: 'models, products and research methods, as nobody else may until AGI' },
    'post-agi': { label: '+ post-AGI', clause: 'models, products and research methods, and models after AGI too' },
  },
  concept: 'logrolling',
  why: 'Microsoft builds its products on this licence; OpenAI hands its best ideas to a company that may become a rival. Scope and years trade against each other.',
};
