import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Azure überschreitet hundert Milliarden im Jahr',
  body: 'Das Wachstum hat sich in einer Größe beschleunigt, in der es sich verlangsamen sollte. Reden werden geschrieben, und jeder Entwurf schreibt das Verdienst jemand anderem zu.',
  choices: {
    hire: {
      label: 'Für Produkte einstellen',
      effect: 'Umsatz +200\u00a0Mio.\u00a0$ im Quartal; eigene Modelle +4',
      cost: '2,6\u00a0Mrd.\u00a0$',
    },
    raise: {
      label: 'Prognose und Dividende anheben',
      effect: 'Zuversicht +5',
      cost: '3,25\u00a0Mrd.\u00a0$; Glaubwürdigkeit −3: ein Versprechen, das zu halten ist',
    },
    credit: {
      label: 'OpenAI das Verdienst geben',
      effect: 'Vertrauen +4',
      cost: 'Zuversicht −2: So viel hängt daran',
    },
  },
  factNote:
    'Microsoft berichtete im Juli 2026, dass Azure 100\u00a0Mrd.\u00a0$ im Jahr überschritten habe und um 43\u00a0% gewachsen sei; dieser Meilenstein ist simuliert.',
};
