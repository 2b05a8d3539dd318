import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './pledge.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Öffentliche Zusage',
  gist: 'Geld für die gemeinnützige Organisation oder für Wohltätigkeit.',
  effect: `Gemeinnützige Organisation: Mission +${n.nonprofitMission}, Legitimität +${n.nonprofitLegitimacy}. Wohltätigkeit: Legitimität +${n.charitiesLegitimacy}, Mission +${n.charitiesMission}. Jede offene Prüfung eines Staates: Akte +${n.record}, und ein Punkt je 1\u00a0Mrd.\u00a0$, die noch zugesagt sind. Wiederholt innerhalb von ${n.restQuarters} Quartalen wirkt sie schwächer.`,
  cost: `Gemeinnützige Organisation: ${dollars(n.nonprofitUsdM)} jetzt, ${dollars(n.nonprofitPledgedUsdM)} über die Jahre. Wohltätigkeit: ${dollars(n.charitiesUsdM)} jetzt, ${dollars(n.charitiesPledgedUsdM)} über die Jahre.`,
  risk: `${perCent(n.scornBps)}, mehr bei einer Legitimität unter 52: Kritiker nennen es Kleingeld. Legitimität −${n.scornLegitimacy}.`,
  choices: { nonprofit: 'An die gemeinnützige Organisation', charities: 'An Wohltätigkeitsverbände' },
};
