import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Kapazität bleibt länger knapp als vorhergesagt',
  body: 'Der Tag, an dem das Angebot die Nachfrage decken sollte, ist wieder verschoben. Der Vertrieb hat Kunden unterzeichnet, die die Maschinen nicht bedienen können, und jedes Megawatt für den einen wird dem anderen genommen.',
  choices: {
    openai: {
      label: 'OpenAI zuerst',
      effect: '100\u00a0MW gehen an OpenAI; Vertrauen +4',
      cost: 'Übriger Umsatz von Azure 3 Quartale lang 200\u00a0Mio.\u00a0$ niedriger im Quartal',
    },
    products: {
      label: 'Eigene Produkte zuerst',
      effect: '100\u00a0MW gehen an eigene Produkte; Umsatz +250\u00a0Mio.\u00a0$ im Quartal',
      cost: 'Vertrauen −2; weniger für andere Kunden',
    },
    customers: {
      label: 'Zahlende Kunden zuerst',
      effect: 'Übriger Umsatz von Azure 3 Quartale lang +200\u00a0Mio.\u00a0$ im Quartal',
      cost: 'Zu 40\u00a0% beschwert sich OpenAI: Vertrauen −5',
    },
  },
  factNote:
    'Die Finanzleitung von Microsoft sagte im Juli 2025, die Knappheit werde mindestens bis Dezember dauern, und sie dauerte länger; diese Zuteilung ist simuliert.',
};
