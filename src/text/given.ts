/** Marks that turn the direction of writing, and what no line of text holds. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;
/** Letters that are written from the right. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Words that a person gave (a name, a seed), as they may stand within a sentence: they turn nothing around them. */
export function asGiven(words: string): string {
  const shown = words.replaceAll(UNSEEN, '');
  return FROM_RIGHT.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** At most so many characters, none of them cut in half. */
export const cutTo = (words: string, most: number): string => Array.from(words).slice(0, most).join('');
