import type { Side } from '../../engine/vocabulary.ts';

/** A piece of a clause: plain words, or words that a side struck out or wrote in. */
export type ClauseWording =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'struck' | 'written'; readonly text: string; readonly by: Side };

/** How many words two lists share at their beginning. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** A sentence with `{x}` filled in, nothing changed. */
export const plainClause = (sentence: string, words: string): ClauseWording[] => [
  { kind: 'plain', text: sentence.replace('{x}', words) },
];

/** A sentence whose `{x}` was changed by a side: only the words that differ are struck and written. */
export function redlineClause(sentence: string, from: string, to: string, by: Side): ClauseWording[] {
  const [before = '', after = ''] = sentence.split('{x}');
  const old = from.split(' ');
  const young = to.split(' ');
  const start = sharedStart(old, young);
  const end = sharedStart(old.slice(start).reverse(), young.slice(start).reverse());
  const lead = young.slice(0, start).join(' ');
  const tail = young.slice(young.length - end).join(' ');
  const struck = old.slice(start, old.length - end).join(' ');
  const written = young.slice(start, young.length - end).join(' ');
  const pieces: ClauseWording[] = [{ kind: 'plain', text: before + lead + (lead === '' ? '' : ' ') }];
  if (struck !== '') pieces.push({ kind: 'struck', text: struck, by });
  if (struck !== '' && written !== '') pieces.push({ kind: 'plain', text: ' ' });
  if (written !== '') pieces.push({ kind: 'written', text: written, by });
  pieces.push({ kind: 'plain', text: (tail === '' ? '' : ' ') + tail + after });
  return pieces.filter((piece) => piece.text !== '');
}
