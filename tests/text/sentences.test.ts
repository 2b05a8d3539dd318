import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strayWords } from './sentences.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Layers that a person sees; their sentences stand in the catalogues and in the words of the cards. */
const SEEN = ['panels', 'scenes', 'session', 'workers'];

/** The parts gallery is for those who build the game, in their own language. */
const GALLERY = /^gallery/;

/** The name of the game is the same everywhere. */
const NAMES = new Set(['Non-', 'Binding']);

const sources = SEEN.flatMap((layer) =>
  readdirSync(join(SRC, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !GALLERY.test(file))
    .map((file) => join(layer, file)),
);

describe('no sentence escapes the catalogues', () => {
  it('in any panel, scene or sheet', () => {
    const stray = sources.flatMap((file) =>
      strayWords(file, readFileSync(join(SRC, file), 'utf8'))
        .filter(({ text }) => !NAMES.has(text))
        .map(({ line, text }) => `${file}:${String(line)}: ${text}`),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(stray).toEqual([]);
  });

  it.each([
    ['between tags', 'const A = () => <p>Sign here</p>;'],
    ['in braces', "const A = () => <p>{'Sign'}</p>;"],
    ['chosen in braces', "const A = () => <p>{ready ? 'Signed' : t('kit.you')}</p>;"],
    ['joined in braces', "const A = () => <p>{done && 'Signed'}</p>;"],
    ['in a name for those who listen', 'const A = () => <button aria-label="Close" />;'],
    ['in a property that is shown', "const row = { label: 'Cash', value: 1 };"],
    ['in a sentence anywhere', "announce('The table is closed.');"],
    ['in a template', 'const text = `Signed in ${quarter} by both sides`;'],
  ])('words are found %s', (_, source) => {
    expect(strayWords('a.tsx', source)).toHaveLength(1);
  });

  it.each([
    ['a message by its key', "const A = () => <p aria-label={t('kit.you')}>{t('kit.them')}</p>;"],
    ['a class, an id, a path', 'const A = () => <path className="big red" id="a-b" d="M 0 0 L 1 1 Z" />;'],
    ['a comparison', "const A = () => <p>{side === 'openai' ? 1 : 2}</p>;"],
    ['a complaint to a programmer', "throw new RangeError('No game is open here.');"],
  ])('%s is no such words', (_, source) => {
    expect(strayWords('a.tsx', source)).toEqual([]);
  });
});
