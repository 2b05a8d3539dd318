import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein neuer Campus wird später fertig',
  body: 'Die Transformatoren sind auf einem Schiff, das Dach einer Halle ist es nicht, und der Bauträger spricht von Finanzierung und geändertem Bedarf. Die Maschinen, die das nächste Modell trainieren sollten, kommen, nachdem es fertig sein sollte.',
  choices: {
    penalty: {
      label: 'Die Vertragsstrafe fordern',
      effect: '900\u00a0Mio.\u00a0$ vom Bauträger',
      cost: 'Training 2 Quartale lang −1; Clouds bieten 3 Quartale lang weniger',
    },
    bridge: {
      label: 'Die Lücke bei Azure mieten',
      effect: 'Kein Training verloren; Vertrauen +2',
      cost: '1,3\u00a0Mrd.\u00a0$ an Microsoft',
    },
    wait: {
      label: 'Geduld haben',
      effect: 'Die Clouds merken es sich: 3 Quartale lang mehr Angebote',
      cost: 'Training 2 Quartale lang −2 im Quartal',
    },
  },
  factNote:
    'Eine Erweiterung in Abilene wurde im März 2026 wegen Finanzierung und geänderten Bedarfs aufgegeben, während das Grundprogramm weiterging; diese Verzögerung ist simuliert.',
};
