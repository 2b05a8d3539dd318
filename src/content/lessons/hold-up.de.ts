import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Hold-up',
  meaning: 'Sobald Sie etwas gebaut haben, das nur ein Partner nutzen kann, kann dieser Partner mehr verlangen.',
  here: 'Ein Vorkaufsrecht wurde ausgeübt: Ein Konkurrent hatte die Arbeit der Preisfindung getan, und der Inhaber nahm das Schnäppchen oder konnte es nicht liefern.',
  ask: 'Wer bezahlte für das Recht, als der Vertrag unterzeichnet wurde, und wer würde jetzt bezahlen, um es los zu sein?',
};
