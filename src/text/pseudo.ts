/**
 * English in disguise, to try layouts with: every letter accented, every sentence a third longer and in brackets. What
 * stands on a page without brackets did not come from a catalogue; what lacks its closing bracket was cut off.
 */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aeiouyncszdlrtAEIOUYNCSZDLRT', (letter, at) => [letter, 'áéíóúýñçšžđłŕťÁÉÍÓÚÝÑÇŠŽĐŁŔŤ'.charAt(at)]),
);

/** Slots and braces stay as they are. */
const SLOT = /(\{\{?[^{}]*\}\}?)/;

/** How much longer than English other languages run, and at least so many characters. */
const LONGER = 1 / 3;

export function disguised(text: string): string {
  if (text === '') return text;
  const pieces = text.split(SLOT);
  const letters = pieces.map((piece, at) =>
    at % 2 === 1 ? piece : Array.from(piece, (letter) => ACCENTED[letter] ?? letter).join(''),
  );
  const own = pieces.filter((_, at) => at % 2 === 0).join('').length;
  return `[${letters.join('')}${' ~'.repeat(Math.ceil((own * LONGER) / 2))}]`;
}

/** All words of a catalogue disguised; entries named in `kept` are ids and stay. */
export function disguise<T extends object>(words: T, kept: readonly string[] = []): T {
  const copy = structuredClone(words);
  disguiseWithin(copy, kept);
  return copy;
}

function disguiseWithin(words: object, kept: readonly string[]): void {
  for (const [key, value] of Object.entries<unknown>({ ...words })) {
    if (typeof value === 'string' && !kept.includes(key)) Reflect.set(words, key, disguised(value));
    else if (typeof value === 'object' && value !== null) disguiseWithin(value, kept);
  }
}
