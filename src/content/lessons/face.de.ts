import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Gesichtswahrung',
  meaning:
    'Menschen schlagen gute Angebote von denen aus, die sie herabsetzen, und erinnern sich am nächsten Tisch daran.',
  here: 'Ein Paket ging zwei Schritte zurück oder war für die andere Seite schlechter als nichts. Es kostete Geduld und Vertrauen, nicht Klauseln.',
  ask: 'War es ein Irrtum darüber, was sie schätzen, oder ein zu weit geworfener Anker?',
};
