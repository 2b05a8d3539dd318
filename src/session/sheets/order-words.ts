import { RULES } from '../../content/rulebook.ts';
import type { CloudOffer, Order } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { decimal, money, power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { siteOf } from './board-sheet.ts';

/** `Oracle and SoftBank, Abilene`: an offer by whom and where, or by whom alone once it has gone. */
export function offerName(seen: Pick<Observation, 'offers' | 'leases'>, id: string): string {
  const found = seen.offers.find((each) => each.id === id) ?? seen.leases.find((each) => each.id === id);
  const cloud = RULES.clouds.find((each) => id.startsWith(`${each.id}-`))?.id ?? found?.cloud ?? id;
  const name = WORDS.clouds[cloud]?.name ?? cloud;
  return found === undefined ? name : t('desk.offerShort', { cloud: name, place: siteOf(found.site).name });
}

/** Words of their own as they stand within a sentence. */
const within = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const offerLine = (offer: CloudOffer): string =>
  t('desk.offerTarget', {
    cloud: WORDS.clouds[offer.cloud]?.name ?? offer.cloud,
    place: siteOf(offer.site).name,
    power: power(offer.mw),
    price: t('board.price', {
      money: money(Math.round((offer.mw * offer.rentUsdK * 4) / 1_000)),
      years: decimal(offer.termQuarters / 4, 0),
    }),
    strings: within(t(`board.strings_${offer.strings}`)),
  });

/** Whom an order concerns, in words; `long` says all that there is to choose by. */
export function targetWords(seen: Observation, directive: string, target: string, long: boolean): string {
  if (directive === 'take-offer') {
    const offer = long ? seen.offers.find((each) => each.id === target) : undefined;
    return offer === undefined ? offerName(seen, target) : offerLine(offer);
  }
  if (target === 'agi') return t('board.agiClaim');
  return labWords(directive, target, long) ?? caseWords(target, long);
}

function labWords(directive: string, target: string, long: boolean): string | undefined {
  const found = RULES.labs.find((each) => each.id === target);
  if (found === undefined) return undefined;
  const lab = WORDS.labs[target]?.name ?? target;
  if (!long) return lab;
  return directive === 'host-lab'
    ? t('desk.hostTarget', { lab, power: power(found.hostMw) })
    : t('desk.fundTarget', { lab, price: money(found.fundUsdM) });
}

function caseWords(target: string, long: boolean): string {
  const one = WORDS.reviews[target] ?? WORDS.lawsuits[target];
  return one === undefined ? target : long ? one.name : one.short;
}

/** An order in words: the directive, whom it concerns, and how. */
export interface OrderWords {
  readonly name: string;
  /** Target and choice; empty where there is neither. */
  readonly detail: string;
}

export function orderWords(seen: Observation, order: Order): OrderWords {
  const words = WORDS.directives[order.id];
  const target = order.target === null ? [] : [targetWords(seen, order.id, order.target, false)];
  const choice = order.choice === null ? [] : [words?.choices[order.choice] ?? order.choice];
  return { name: words?.name ?? order.id, detail: [...target, ...choice].join(' · ') };
}
