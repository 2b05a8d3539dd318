import { RULES } from '../../content/rulebook.ts';
import { MOST_DIRECTIVES, orderFault } from '../../engine/check.ts';
import { freeAzureMw } from '../../engine/compute.ts';
import { outlookOf } from '../../engine/draft.ts';
import type { Order } from '../../engine/game.ts';
import { noticedOffers } from '../../engine/legal.ts';
import type { Observation } from '../../engine/observe.ts';
import type { Directive, Outlook } from '../../engine/rulebook.ts';
import type { Suit } from '../../engine/vocabulary.ts';
import { power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { barWords, noTargetWords } from './bar-words.ts';
import { offerSheet, type OfferSheet } from './briefing-sheet.ts';
import { targetWords } from './order-words.ts';

/** One thing to choose for an order: whom it concerns, or how. */
export interface Pick {
  readonly id: string;
  readonly label: string;
}

/** A directive of the hand, with all that can be chosen for it. */
export interface CardChoices {
  readonly id: string;
  readonly suit: Suit;
  readonly name: string;
  /** What it is for, in a line. */
  readonly gist: string;
  readonly effect: string;
  readonly cost: string;
  readonly risk: string;
  readonly targets: readonly Pick[];
  readonly choices: readonly Pick[];
  /** Why it cannot be given at all now. */
  readonly barred: string | undefined;
  /** Why a target and a choice cannot be given together, by `target/choice`; missing where they can. */
  readonly bars: Readonly<Record<string, string>>;
}

/** An offer that can be taken, or a notice that must be answered. */
export interface TicketSheet extends OfferSheet {
  readonly kind: 'offer' | 'notice';
}

export interface DeskSheet {
  readonly most: number;
  readonly hand: readonly CardChoices[];
  readonly handNote: string;
  readonly tickets: readonly TicketSheet[];
  readonly ticketsHead: string;
  readonly ticketsNote: string;
}

/** The desk's hand and tickets, as the rules allow them now. */
export function deskSheet(seen: Observation): DeskSheet {
  const outlook = outlookOf(RULES, seen);
  const cards = RULES.directives
    .filter((directive) => directive.side === seen.side)
    .map((directive) => cardChoices(seen, outlook, directive));
  const open = cards.filter((card) => card.barred === undefined);
  const tickets = ticketsOf(seen, outlook);
  return {
    most: MOST_DIRECTIVES,
    hand: [...open, ...cards.filter((card) => card.barred !== undefined)],
    handNote: t('desk.handNote', { count: open.length }),
    tickets,
    ticketsHead: t(seen.side === 'openai' ? 'desk.offersHead' : 'desk.noticesHead'),
    ticketsNote:
      seen.side === 'openai' ? t('desk.offerTake') : t('desk.matchNote', { power: power(freeAzureMw(seen)) }),
  };
}

/** The key of a target and a choice together. */
export const pairKey = (target: string | null, choice: string | null): string => `${target ?? ''}/${choice ?? ''}`;

function cardChoices(seen: Observation, outlook: Outlook, directive: Directive): CardChoices {
  const { id, suit, choices } = directive;
  const words = WORDS.directives[id] ?? { name: id, gist: '', effect: '', cost: '', risk: '', choices: {} };
  const targets = directive.targets?.(outlook);
  const { bars, possible } = barsOf(seen, outlook, directive, targets ?? [null]);
  const barred = targets?.length === 0 ? noTargetWords(id) : Object.values(bars)[0];
  return {
    ...words,
    id,
    suit,
    targets: (targets ?? []).map((target) => ({ id: target, label: targetWords(seen, id, target, true) })),
    choices: choices.map((choice) => ({ id: choice, label: words.choices[choice] ?? choice })),
    barred: possible ? undefined : barred,
    bars,
  };
}

/** What bars each target with each choice, and whether anything is possible at all. */
function barsOf(
  seen: Observation,
  outlook: Outlook,
  directive: Directive,
  targets: readonly (string | null)[],
): { readonly bars: Record<string, string>; readonly possible: boolean } {
  const choices = directive.choices.length === 0 ? [null] : directive.choices;
  const bars: Record<string, string> = {};
  let possible = false;
  for (const target of targets) {
    for (const choice of choices) {
      const bar = barOf(seen, outlook, directive, { id: directive.id, target, choice });
      if (bar === undefined) possible = true;
      else bars[pairKey(target, choice)] = bar;
    }
  }
  return { bars, possible };
}

function barOf(seen: Observation, outlook: Outlook, directive: Directive, order: Order): string | undefined {
  if (orderFault(RULES, seen, seen.side, order) === undefined) return undefined;
  return barWords(directive.id, directive.refusal(outlook, order));
}

function ticketsOf(seen: Observation, outlook: Outlook): TicketSheet[] {
  const take = RULES.directives.find((directive) => directive.id === 'take-offer');
  const ids = seen.side === 'openai' ? (take?.targets?.(outlook) ?? []) : noticedOffers(seen);
  return seen.offers
    .filter((offer) => ids.includes(offer.id))
    .map((offer) => ({ ...offerSheet(seen, offer), kind: seen.side === 'openai' ? 'offer' : 'notice' }));
}
