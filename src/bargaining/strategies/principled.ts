import { discountedModel, MODEL_OPTIONS, type ModelOptions } from '../discounted-model.ts';
import { estimatedNash, kindestAbove, outlook, type Prospect } from '../outlook.ts';
import { packageKey, type Package } from '../package.ts';
import { NOISE } from '../ranking.ts';
import type { Action, Position, Strategy, Turn } from '../session.ts';
import { bestPackage, sumOf } from '../utility.ts';
import { timeOf } from './answering.ts';

/** How one bargains: the whole difference between temperaments. All are shares between 0 and 1 but the exponent. */
export interface Temperament {
  /** Concession grows as time to this power: 5 is boulware's e = 0.2. */
  readonly exponent: number;
  /** The last target, as a share of one's own worth at the estimated Nash point. */
  readonly fairness: number;
  /** What the other is taken to have without a deal, on the estimated scale of 0 to 1. */
  readonly alternative: number;
  /** How much below its own next proposal it still takes late, for the best offer so far: 1 is nothing below. */
  readonly patience: number;
  /** The share of one's own greatest surplus under which no deal is taken: firmness against exploitation. */
  readonly floor: number;
  /** How much worth it gives up so as not to repeat a proposal: repeating teaches and moves nobody. */
  readonly variety: number;
  /**
   * The share of the gain that its own last offer hopes for, under which it rather takes what is on the table: from a
   * side that has conceded nothing, and from one that has come all the way. An offer that will be refused is worth
   * none.
   */
  readonly lastHope: readonly [number, number];
}

export const PRINCIPLED: Temperament = {
  exponent: 5,
  fairness: 0.97,
  alternative: 0.1,
  patience: 0.9,
  floor: 0,
  variety: 0.05,
  lastHope: [0.2, 0.6],
};

/** From this share of the time on, patience counts. */
const LATE = 0.9;
/** As many offers as show that a side which has made only one will make no other. */
const ENOUGH = 3;

/** Firm on what it needs, open on how: this library's own strategy, with its measured settings. */
export const principled: Strategy = principledWith(PRINCIPLED);

/** One moment as it judges it. */
interface Judged {
  readonly next: Prospect;
  readonly nash: number;
  /** Own worth of each offer received, in order. */
  readonly worths: readonly number[];
}

/**
 * A boulware target (Faratin, Sierra, Jennings 1998) from the best package down to nearly one's own worth at the
 * estimated Nash point (Nash 1950); at each target the package believed best for the other, never the same twice
 * while another is as good; AC_next with a window near the end (Baarslag, Hindriks, Jonker 2013). With the last offer
 * in hand it weighs the offer on the table against the hope that its own is taken, which is small where the other has
 * not moved.
 */
export function principledWith(temperament: Temperament, model: ModelOptions = MODEL_OPTIONS): Strategy {
  return (position) => {
    const received: Package[] = [];
    const proposed = new Set<string>();
    return (turn) => {
      if (turn.received !== undefined) received.push(turn.received);
      const judged = judge(position, turn, received, proposed, temperament, model);
      if (turn.received !== undefined && accepts(position, turn, received, judged, temperament)) return 'accept';
      return turn.mayOffer ? proposal(received, judged, proposed) : 'leave';
    };
  };
}

function judge(
  position: Position,
  turn: Turn,
  received: readonly Package[],
  proposed: ReadonlySet<string>,
  temperament: Temperament,
  model: ModelOptions,
): Judged {
  const { tables, reservation } = position;
  const all = outlook(tables, discountedModel(tables, received, model));
  const prospects = all.filter((prospect) => prospect.own >= reservation - NOISE);
  const top = bestPackage(tables);
  const best = sumOf(tables, top);
  const nash = estimatedNash(prospects, reservation, temperament.alternative)?.own ?? best;
  const bottom = Math.min(best, Math.max(reservation, temperament.fairness * nash));
  const target = best - (best - bottom) * power(timeOf(turn, position), temperament.exponent);
  const kindest = kindestAbove(prospects, target) ?? { own: best, other: 0, package: top };
  const lowest = Math.max(bottom, kindest.own - temperament.variety);
  return {
    next: fresh(kindest, prospects, proposed, lowest),
    nash,
    worths: received.map((offer) => sumOf(tables, offer)),
  };
}

/**
 * A prospect not proposed before: the first a little below the kindest one, or else the nearest above it; the kindest
 * itself where all have been.
 */
function fresh(
  kindest: Prospect,
  prospects: readonly Prospect[],
  proposed: ReadonlySet<string>,
  lowest: number,
): Prospect {
  if (!proposed.has(packageKey(kindest.package))) return kindest;
  const others = prospects.filter(
    (prospect) => prospect.own >= lowest - NOISE && !proposed.has(packageKey(prospect.package)),
  );
  return others.find((prospect) => prospect.own < kindest.own) ?? others.at(-1) ?? kindest;
}

function accepts(
  position: Position,
  turn: Turn,
  received: readonly Package[],
  judged: Judged,
  temperament: Temperament,
): boolean {
  const { reservation, tables } = position;
  const offered = judged.worths.at(-1) ?? -Infinity;
  const surplus = sumOf(tables, bestPackage(tables)) - reservation;
  if (offered < reservation + temperament.floor * surplus - NOISE) return false;
  if (!turn.mayOffer || offered >= judged.next.own - NOISE) return true;
  if (turn.offersLeft === 1 && !position.opens) {
    const hope = hopeOf(received, judged, temperament) * (judged.next.own - reservation);
    if (offered >= reservation + hope - NOISE) return true;
  }
  const late = timeOf(turn, position) >= LATE;
  const bestYet = offered >= Math.max(...judged.worths) - NOISE;
  return late && bestYet && offered >= temperament.patience * judged.next.own;
}

/** How much of its gain the last offer hopes for: by how far the other has come towards the Nash point. */
function hopeOf(received: readonly Package[], { worths, nash }: Judged, { lastHope }: Temperament): number {
  if (received.length >= ENOUGH && new Set(received.map(packageKey)).size === 1) return 0;
  const start = worths[0] ?? 0;
  const come = nash > start ? Math.min(1, (Math.max(...worths) - start) / (nash - start)) : 1;
  return lastHope[0] + (lastHope[1] - lastHope[0]) * come;
}

/**
 * The next proposal, or the best offer received where that is worth as much: the other will hardly refuse its own.
 */
function proposal(received: readonly Package[], { next, worths }: Judged, proposed: Set<string>): Action {
  const place = worths.indexOf(Math.max(...worths));
  const theirs = received[place];
  const offer = theirs !== undefined && (worths[place] ?? 0) >= next.own - NOISE ? theirs : next.package;
  proposed.add(packageKey(offer));
  return offer;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let step = 0; step < exponent; step += 1) product *= base;
  return product;
}
