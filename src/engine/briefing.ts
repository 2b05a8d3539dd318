import { note, outlookOf, roll, type Draft } from './draft.ts';
import { drawHashed, hashOf } from './luck.ts';
import type { Outlook, Rulebook, WorldEvent } from './rulebook.ts';

/** Cards that a briefing may hold. */
export const MOST_CARDS = 2;

/** Deals up to two cards of those that may come now; none comes twice unless it says so. */
export function dealCards(draft: Draft): void {
  const { game, rules } = draft;
  const outlook = outlookOf(rules, game);
  const wanted = roll(draft, 'briefing/cards') < 5_500 ? MOST_CARDS : 1;
  for (let nth = 0; nth < wanted; nth += 1) {
    const card = drawCard(draft, outlook, nth);
    if (card !== undefined) note(draft, `event/${card.id}`, { type: 'dealt', card: card.id });
  }
}

/**
 * Each card takes its own named draw, and the heaviest ticket wins, so that a new card shifts no other's draw. With
 * minus the logarithm of the roll in place of the quotient, chances would be as the weights exactly (Efraimidis and
 * Spirakis 2006); near the top, where the winner of many lies, the two are the same. Roll times weight would not do:
 * of seventy cards those of the least weight then never come.
 */
function drawCard(draft: Draft, outlook: Outlook, nth: number): WorldEvent | undefined {
  const { game, rules } = draft;
  let best: WorldEvent | undefined;
  let most = 0;
  for (const lot of lotOf(rules)) {
    const { card } = lot;
    if (game.cards.includes(card.id) || (card.repeats !== true && game.seenCards.includes(card.id))) continue;
    const weight = card.weight(outlook);
    if (weight <= 0) continue;
    const drawn = ticketRoll(draft, lot, nth);
    const ticket = ((drawn + 1) * weight) / (10_000 - drawn);
    if (ticket > most) {
      most = ticket;
      best = card;
    }
  }
  return best;
}

/** A card's own draw; where nobody records, by the hash of its name alone. */
function ticketRoll(draft: Draft, { card, names, hashes }: Lot, nth: number): number {
  const { facts, game } = draft;
  const hash = hashes[nth];
  if (facts === undefined && hash !== undefined) return drawHashed(game.luck, game.quarter, hash);
  return roll(draft, names[nth] ?? `briefing/${String(nth)}/${card.id}`);
}

interface Lot {
  readonly card: WorldEvent;
  /** Of its draws, by place in the briefing. */
  readonly names: readonly string[];
  readonly hashes: readonly number[];
}

const lots = new WeakMap<Rulebook, readonly Lot[]>();

/** Every card with the names of its draws, written once: a briefing draws for each of them. */
function lotOf(rules: Rulebook): readonly Lot[] {
  const known = lots.get(rules);
  if (known !== undefined) return known;
  const made = rules.events.map((card): Lot => {
    const names = Array.from({ length: MOST_CARDS }, (_, nth) => `briefing/${String(nth)}/${card.id}`);
    return { card, names, hashes: names.map(hashOf) };
  });
  lots.set(rules, made);
  return made;
}
