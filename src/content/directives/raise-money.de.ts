import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './raise-money.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Geld aufnehmen',
  gist: 'Schuldscheine vor einem Vollzug, Anteile danach.',
  effect: `Vor einem Vollzug Schuldscheine über ${dollars(n.smallNotesUsdM)} oder ${dollars(n.largeNotesUsdM)}. Danach eine Runde von ${dollars(n.smallRoundUsdM)} oder ${dollars(n.largeRoundUsdM)} zur letzten Bewertung.`,
  cost: `Schuldscheine: ${perCent(n.couponBps)} Zins im Quartal, ${n.couponQuarters} Quartale lang. Anteile: Alle Inhaber werden verwässert, Mission −${n.smallMission} oder −${n.largeMission}.`,
  risk: `${perCent(n.thinBps)} (groß ${perCent(n.thinBps + n.thinLargeBps)}) bei der Stimmung vom Herbst 2025, mehr, wenn das Kapital abkühlt oder innerhalb von ${n.soonQuarters} Quartalen wieder gefragt wird: halbes Geld, Bewertung −${perCent(n.thinPriceBps)}. Schuldscheine können ab Ende 2026 gekündigt werden.`,
  choices: {
    small: `Klein: ${dollars(n.smallNotesUsdM)} in Schuldscheinen oder ${dollars(n.smallRoundUsdM)} in Anteilen`,
    large: `Groß: ${dollars(n.largeNotesUsdM)} in Schuldscheinen oder ${dollars(n.largeRoundUsdM)} in Anteilen`,
  },
};
