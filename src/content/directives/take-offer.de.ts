import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { perCent } from './amounts.de.ts';
import { numbers } from './take-offer.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Ein Angebot annehmen',
  gist: 'Rechenleistung aus einer anderen Cloud als Azure.',
  effect:
    'Rechenleistung, die nicht von Azure kommt, ab dem Termin des Angebots. Solange Microsoft ein Recht daran hat, gilt die Annahme als Mitteilung: Es darf gleichziehen, und Schweigen ist Verzicht; bei Exklusivität muss es zustimmen.',
  cost: `Die Miete des Angebots für die ganze Laufzeit, seine Bedingung, falls es eine hat, und ${perCent(n.depositBps)} einer Quartalsmiete als Anzahlung.`,
  risk: `${perCent(n.leakBps)}: Die Presse sagt es Microsoft zuerst. Vertrauen −${n.leakTrust}. Die Miete läuft weiter, wenn die Nachfrage es nicht tut.`,
  choices: {},
};
