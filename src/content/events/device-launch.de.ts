import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein Gerät ohne Bildschirm',
  body: 'Es hört zu, es leuchtet, es passt in eine Hemdtasche. Der Vertrag hält solche Dinge aus der Lizenz von Microsoft heraus, und das ist ein Grund, warum es sie gibt; der andere ist, dass jemand eines wollen könnte.',
  choices: {
    build: {
      label: 'Bauen und verkaufen',
      effect: 'Nachfrage wächst ein Jahr lang 1,6\u00a0% schneller; Belegschaft +1',
      cost: '2\u00a0Mrd.\u00a0$; zu 40\u00a0% schlechte Kritiken: Glaubwürdigkeit −4',
    },
    partner: {
      label: 'Über Microsoft verkaufen',
      effect: '1,05\u00a0Mrd.\u00a0$ für die Rechte; Vertrauen +3',
      cost: 'Belegschaft −2, Glaubwürdigkeit −1',
    },
    wait: {
      label: 'Um ein Jahr verschieben',
      effect: 'Mission und Glaubwürdigkeit +2',
      cost: 'Belegschaft −2',
    },
  },
  factNote:
    'Der Vertrag vom Oktober 2025 nimmt Verbrauchergeräte von den Rechten Microsofts aus; dieses Gerät ist simuliert.',
};
