import { SEED_WORDS } from '../../session/daily.ts';

/** A seed that a person can read out: a word and four digits. Chance is allowed here; the rules never see it. */
export const randomSeed = (): string => {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${SEED_WORDS[first % SEED_WORDS.length] ?? SEED_WORDS[0]} ${String(1_000 + (second % 9_000))}`;
};
