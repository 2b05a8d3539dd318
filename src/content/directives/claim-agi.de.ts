import { claimNumbers } from '../../engine/claims.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './claim-agi.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'AGI beanspruchen',
  gist: 'Sagen, dass sie da ist, und beenden, was bis zur AGI läuft.',
  effect:
    'Ein Verfahren vor denen, die der Vertrag nennt, entschieden im nächsten Quartal. Wird der Anspruch bestätigt, endet alles, was bis zur AGI läuft: Umsatzbeteiligung, exklusiver Vertrieb, Forschung und, wo die Zeit nach der AGI nicht lizenziert ist, spätere Modelle.',
  cost: `${dollars(n.dossierUsdM)} und Vertrauen −${n.trust}.`,
  risk: `Abgewiesen: Glaubwürdigkeit −${claimNumbers.refusedCredibility.value} und ${claimNumbers.barredQuarters.value} Quartale lang kein neuer Anspruch. ${perCent(n.scornBps)}, und umso mehr, je schwächer das verkaufte Modell ist, dass man über den Anspruch lacht: Legitimität −${n.scornLegitimacy}.`,
  choices: {},
};
