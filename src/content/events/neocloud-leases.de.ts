import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Neoclouds bieten fertige Hallen dem Meistbietenden',
  body: 'Drei junge Cloud-Unternehmen haben Gebäude mit Strom, Chips auf dem Boden und keinen Hauptmieter. Sie wollen einen langen Vertrag und eine hohe Anzahlung, und sie sagen, andere seien am Telefon.',
  choices: {
    sell: {
      label: 'Für die Kunden von Azure mieten',
      effect: '200\u00a0MW für andere Kunden',
      cost: '5,85\u00a0Mrd.\u00a0$; Zuversicht der Anleger −2',
    },
    share: {
      label: 'Für OpenAI mieten',
      effect: '150\u00a0MW mehr für OpenAI, Vertrauen +4',
      cost: '4,55\u00a0Mrd.\u00a0$; Zuversicht der Anleger −1; mehr hängt an einem Kunden',
    },
    wait: {
      label: 'Stattdessen selbst bauen',
      effect: 'Zuversicht der Anleger +3',
      cost: 'Übriger Umsatz von Azure 2 Quartale lang 250\u00a0Mio.\u00a0$ niedriger',
    },
  },
  factNote:
    'Bis November 2025 wurde über Mietverträge von Microsoft mit Neoclouds von mehr als 60\u00a0Mrd.\u00a0$ berichtet; diese Hallen sind simuliert.',
};
