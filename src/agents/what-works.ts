import type { Package } from '../engine/game.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { ascend, changedTerms } from './ascend.ts';

/** Asks whether a package would be accepted now. */
export interface Judge {
  readonly accepts: (pack: Package) => boolean;
  /** Whether all that was asked would have closed the table instead. */
  readonly closes: () => boolean;
}

/** What a search for packages weighs, in hundredths of a point over no deal. */
export interface Scales {
  readonly rules: Rulebook;
  /** To the asker. */
  readonly own: (pack: Package) => number;
  /** To the counterpart, as the asker believes. */
  readonly believed: (pack: Package) => number;
  /** To the counterpart. */
  readonly theirs: (pack: Package) => number;
  readonly allowed: (pack: Package) => boolean;
  /** What the counterpart has itself on the table. */
  readonly standing: Package | undefined;
}

type Search = Generator<undefined, Package | undefined, undefined>;

/** Weights between the two sides that are tried, from the asker's own worth alone to the counterpart's. */
const WEIGHTS = 16;

/** A changed term must bring at least this much, hundredths: of two packages alike, the one nearer to the draft. */
const NUDGE = 10;

/** Packages from a draft towards the counterpart, by rising weight of its worth. */
function path({ rules, own, theirs, allowed }: Scales, draft: Package): Package[] {
  const packs: Package[] = [];
  for (let step = 0; step <= WEIGHTS; step += 1) {
    const weight = step / WEIGHTS;
    const value = (pack: Package): number =>
      own(pack) * (1 - weight) + theirs(pack) * weight - NUDGE * changedTerms(pack, draft).length;
    const pack = ascend(rules, draft, value, allowed);
    if (allowed(pack) && packs.at(-1)?.join() !== pack.join()) packs.push(pack);
  }
  return packs;
}

/** The first of a list that is accepted, where all after it are; undefined where the last one is not. */
function* firstAccepted(judge: Judge, packs: readonly Package[]): Search {
  const last = packs.at(-1);
  if (last === undefined || !judge.accepts(last)) return undefined;
  let low = 0;
  let high = packs.length - 1;
  while (low < high) {
    yield;
    const middle = Math.floor((low + high) / 2);
    if (judge.accepts(packs[middle] ?? last)) high = middle;
    else low = middle + 1;
  }
  return packs[high];
}

/** Questions that one package may cost while it is made cheaper. */
const MOST_ASKED = 10;

/** Takes back what was given, the dearest first, as far as the package is still accepted. */
function* cheaper(scales: Scales, judge: Judge, draft: Package, from: Package): Search {
  const { own, allowed } = scales;
  let pack = from;
  let asked = 0;
  const saves = (term: number): number => own(pack.with(term, draft[term] ?? 0)) - own(pack);
  for (const term of sortedBy(changedTerms(from, draft), (each) => -saves(each))) {
    const options = between(scales, pack, draft, term).filter((option) => allowed(pack.with(term, option)));
    for (const option of options) {
      if (asked >= MOST_ASKED) return pack;
      yield;
      asked += 1;
      if (!judge.accepts(pack.with(term, option))) continue;
      pack = pack.with(term, option);
      break;
    }
  }
  return pack;
}

/** Options of a term that are dearer to the asker than the draft's and cheaper than the package's, cheapest first. */
function between({ rules, own }: Scales, pack: Package, draft: Package, term: number): number[] {
  const worth = (option: number): number => own(pack.with(term, option));
  const options = (rules.terms[term]?.options ?? []).map((_, option) => option);
  const better = options.filter((option) => worth(option) > worth(pack[term] ?? 0));
  const within = better.filter((option) => worth(option) <= worth(draft[term] ?? 0));
  return sortedBy(within, (option) => -worth(option));
}

/**
 * What costs the asker least of what is accepted, by giving here and taking there. Where no such way leads to it, from
 * the counterpart's own draft.
 */
export function* cheapest(scales: Scales, judge: Judge, draft: Package): Search {
  const { standing } = scales;
  const own = standing === undefined ? [] : [standing];
  const found = (yield* firstAccepted(judge, path(scales, draft))) ?? (yield* firstAccepted(judge, own));
  return found === undefined ? undefined : yield* cheaper(scales, judge, draft, found);
}

/** What a package gives to whoever gets less from it, as the asker reads it. */
export const smaller = ({ own, believed }: Scales, pack: Package): number => Math.min(own(pack), believed(pack));

/** Packages that are tried for the most balanced one. */
const MOST_BALANCED = 5;

/** What gives most to whoever gets less, as the asker reads it, of what is accepted. */
export function* balanced(scales: Scales, judge: Judge, draft: Package): Search {
  const packs = path(scales, draft);
  const least = yield* firstAccepted(judge, packs);
  if (least === undefined) return undefined;
  const rest = packs.slice(packs.indexOf(least));
  for (const pack of sortedBy(rest, (each) => -smaller(scales, each)).slice(0, MOST_BALANCED)) {
    yield;
    if (judge.accepts(pack)) return pack;
  }
  return least;
}

/** As few changed terms as will do, each as cheap as it may be. */
export function* fewest(scales: Scales, judge: Judge, draft: Package): Search {
  const found = yield* firstAccepted(judge, gifts(scales, draft));
  return found === undefined ? undefined : yield* cheaper(scales, judge, draft, found);
}

/** The draft with one, two, three... terms moved to where they bring the counterpart most. */
function gifts({ rules, theirs, allowed }: Scales, draft: Package): Package[] {
  const now = theirs(draft);
  const best = rules.terms.flatMap(({ options }, term) => {
    const tried = options.map((_, option) => ({ term, option, gain: theirs(draft.with(term, option)) - now }));
    const most = sortedBy(tried, ({ gain }) => -gain)[0];
    return most === undefined || most.gain <= 0 ? [] : [most];
  });
  const packs: Package[] = [];
  let pack = draft;
  for (const { term, option } of sortedBy(best, ({ gain }) => -gain)) {
    const next = pack.with(term, option);
    if (allowed(draft) && !allowed(next)) continue;
    pack = next;
    if (allowed(pack)) packs.push(pack);
  }
  return packs;
}
