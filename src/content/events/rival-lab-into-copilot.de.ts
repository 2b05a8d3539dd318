import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Fremdes Modell schlägt die Hausmarke bei Tabellen',
  body: 'In Blindtests ziehen Nutzer des Büroassistenten die Antworten eines Labors vor, das nicht der Partner ist. Der Unterschied ist klein, beständig und allen bekannt, die im Raum waren.',
  choices: {
    route: {
      label: 'Den Nutzern beides anbieten',
      effect: 'Aufgenommene Modelle +4; Umsatz +80\u00a0Mio.\u00a0$ im Quartal',
      cost: '2,6\u00a0Mrd.\u00a0$; Vertrauen −3',
    },
    blend: {
      label: 'Still umleiten',
      effect: 'Aufgenommene Modelle +3',
      cost: '1,05\u00a0Mrd.\u00a0$; zu 25\u00a0% merkt es OpenAI: Vertrauen −5',
    },
    stay: {
      label: 'Bei OpenAI bleiben',
      effect: 'Vertrauen +3',
      cost: 'Umsatz −60\u00a0Mio.\u00a0$ im Quartal',
    },
  },
  factNote:
    'Im September 2025 wurde berichtet, Microsoft bringe Modelle von Anthropic in Teile seines Büroassistenten; der Test hier ist simuliert.',
};
