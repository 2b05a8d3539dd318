import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Reservationswert',
  meaning: 'Das schlechteste Angebot, das Sie noch annähmen. Jenseits davon stehen Sie mit Ihrer Alternative besser.',
  here: 'Jemand ließ ein Angebot liegen und ging nach Hause. Entweder lag es jenseits eines Reservationswerts, oder jemand hat einen falsch eingeschätzt.',
  ask: 'Was war das Angebot dem wert, der es liegen ließ, und was brachte das nächste Quartal stattdessen?',
};
