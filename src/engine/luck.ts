import seedrandom from 'seedrandom';

/**
 * Luck as data: one key for the opening and one a quarter. A draw mixes the quarter's key with its own name, so
 * there is no generator in the state and no order to disturb: a new draw shifts no other.
 */
export interface Luck {
  readonly opening: number;
  readonly quarters: readonly number[];
  /**
   * Set in imagined games only: member `index` of a stratified panel of `of`. Each named draw then takes one
   * stratum in each member, so that the panel's mean is close to the expectation with few members.
   */
  readonly panel: { readonly index: number; readonly of: number } | null;
}

/** How many quarters a seed supplies keys for: the longest campaign, and a margin. */
export const LUCK_QUARTERS = 24;

/** Every key of a game, from its seed. The generator is alea, the same in every engine. */
export function luckOf(seed: string): Luck {
  const next = seedrandom.alea(seed);
  const opening = next.int32() >>> 0;
  const quarters: number[] = [];
  for (let q = 0; q < LUCK_QUARTERS; q += 1) quarters.push(next.int32() >>> 0);
  return { opening, quarters, panel: null };
}

/** A computer player's own luck: from the seed, and told apart from the game's luck and from the other player's. */
export const playerLuck = (seed: string, side: string): Luck => luckOf(`${seed}/player/${side}`);

const nameHashes = new Map<string, number>();

/** FNV-1a, 32 bits. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The fingerprint of a name, remembered: names come from a small set. */
export function hashOf(name: string): number {
  const known = nameHashes.get(name);
  if (known !== undefined) return known;
  const hash = fingerprint(name);
  if (nameHashes.size < 10_000) nameHashes.set(name, hash);
  return hash;
}

/** The finaliser of MurmurHash3 (Appleby, public domain) over the two words. */
function mix(key: number, hash: number): number {
  let x = key ^ Math.imul(hash, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  x = Math.imul((x ^ (x >>> 16)) + hash, 0x85ebca6b);
  return (x ^ (x >>> 15)) >>> 0;
}

/** The key of a quarter; -1 is the opening. A missing key is the caller's Refusal `luck-not-released`. */
export function keyOf(luck: Luck, quarter: number): number | undefined {
  return quarter < 0 ? luck.opening : luck.quarters[quarter];
}

/** One named use of luck in a quarter: an integer in [0, 10 000). */
export const draw = (luck: Luck, quarter: number, name: string): number => drawHashed(luck, quarter, hashOf(name));

/** The same for a name whose hash is already known: a briefing draws for every card there is. */
export function drawHashed(luck: Luck, quarter: number, hash: number): number {
  if (luck.panel === null) return Math.floor((mix(keyOf(luck, quarter) ?? 0, hash) / 4_294_967_296) * 10_000);
  const { index, of } = luck.panel;
  const stratum = (index + mix(quarter + 1, hash)) % of;
  return Math.floor(((stratum * 2 + 1) * 5_000) / of);
}

/** Whether a chance of `bps` in 10 000 comes off. */
export const happens = (roll: number, bps: number): boolean => roll < bps;

/** A draw spread evenly over low..high, inclusive. */
export const spread = (roll: number, low: number, high: number): number =>
  low + Math.floor((roll * (high - low + 1)) / 10_000);
