import { RULES } from '../../content/rulebook.ts';
import { FACTS } from '../../content/facts.ts';
import type { EventChoiceWords, EventWords } from '../../content/words.ts';
import type { Case } from '../../engine/game.ts';
import { asksOf } from '../../engine/legal.ts';
import type { Observation } from '../../engine/observe.ts';
import { decimal, money, percent, power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { siteOf, stagesOf } from './board-sheet.ts';
import { dateOf, quarterLabel } from './quarters.ts';

export interface CardSheet {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
  readonly fact: string;
  /** What the card stands on, with the page where it was read. */
  readonly sources: readonly { readonly id: string; readonly text: string; readonly address: string | undefined }[];
  /** Empty when the card asks the other side alone. */
  readonly choices: readonly {
    readonly id: string;
    readonly title: string;
    readonly effect: string;
    readonly cost: string;
  }[];
}

export interface OfferSheet {
  readonly id: string;
  readonly cloud: string;
  readonly power: string;
  readonly where: string;
  readonly price: string;
  readonly strings: string;
  readonly until: string;
}

export interface CaseSheet {
  readonly id: string;
  readonly kind: 'review' | 'suit';
  readonly name: string;
  readonly detail: string;
  readonly stage: number;
  readonly stages: number;
}

export interface BriefingSheet {
  readonly date: string;
  readonly issue: number;
  readonly cards: readonly CardSheet[];
  readonly offers: readonly OfferSheet[];
  readonly cases: readonly CaseSheet[];
  readonly track: readonly { readonly quarter: number; readonly year: number; readonly flag?: string }[];
  /** Short lines of what stands and what is coming. */
  readonly briefs: readonly { readonly id: string; readonly text: string; readonly figure: string }[];
}

const MONTHS = ['january', 'april', 'july', 'october'] as const;

/** All that the board's panels show at the opening of a quarter. */
export function briefingSheet(seen: Observation): BriefingSheet {
  const { year, quarter } = dateOf(seen, seen.quarter);
  return {
    date: t(`board.${MONTHS[quarter - 1] ?? 'january'}`, { year }),
    issue: seen.quarter + 1,
    cards: cardsOf(seen),
    offers: seen.offers.map((offer) => offerSheet(seen, offer)),
    cases: seen.cases.filter((one) => one.ruling === null).map(caseSheet),
    track: trackOf(seen),
    briefs: briefsOf(seen),
  };
}

const UNSAID: EventWords = { headline: '', body: '', choices: {}, factNote: '' };
const UNSAID_CHOICE: EventChoiceWords = { label: '', effect: '', cost: '' };

function cardsOf(seen: Observation): CardSheet[] {
  const asked = asksOf(RULES, seen);
  return seen.cards.map((id, at) => {
    const words = WORDS.events[id] ?? UNSAID;
    const facts = RULES.events.find((each) => each.id === id)?.facts ?? [];
    return {
      id,
      headline: words.headline,
      body: words.body,
      fact: words.factNote,
      sources: facts.map((fact) => ({
        id: fact,
        text: WORDS.facts[fact]?.statement ?? fact,
        address: FACTS[fact]?.address,
      })),
      choices: asked[at] === true ? choicesOf(id, words) : [],
    };
  });
}

function choicesOf(card: string, words: EventWords): CardSheet['choices'] {
  const choices = RULES.events.find((each) => each.id === card)?.choices ?? [];
  return choices.map(({ id }) => {
    const { label, effect, cost } = words.choices[id] ?? UNSAID_CHOICE;
    return { id, title: label, effect, cost };
  });
}

/** Rent of a year, $M, from thousands of dollars per megawatt and quarter. */
const yearUsdM = (mw: number, rentUsdK: number): number => Math.round((mw * rentUsdK * 4) / 1_000);

/** A rival's offer in words. */
export function offerSheet(seen: Observation, offer: Observation['offers'][number]): OfferSheet {
  const from = quarterLabel(seen, seen.quarter + offer.lagQuarters);
  const noticed = offer.waived ? t('board.waived') : t('board.noticed');
  return {
    id: offer.id,
    cloud: WORDS.clouds[offer.cloud]?.name ?? offer.cloud,
    power: power(offer.mw),
    where: t('board.where', { place: siteOf(offer.site).name, from }),
    price: t('board.price', {
      money: money(yearUsdM(offer.mw, offer.rentUsdK)),
      years: decimal(offer.termQuarters / 4, 0),
    }),
    strings: offer.noticedQuarter === null && !offer.waived ? t(`board.strings_${offer.strings}`) : noticed,
    until: offer.noticedQuarter === null ? t('board.until', { quarter: quarterLabel(seen, offer.lastQuarter) }) : '',
  };
}

/** A case of the docket in words. */
export function caseSheet(one: Case): CaseSheet {
  const words = WORDS.reviews[one.id] ?? WORDS.lawsuits[one.id];
  const stage = stageIdOf(one);
  return {
    id: one.id,
    kind: one.kind === 'review' ? 'review' : 'suit',
    name: words?.short ?? t('board.agiClaim'),
    detail: words?.stages[stage] ?? stage,
    ...stagesOf(one),
  };
}

function stageIdOf(one: Case): string {
  const review = RULES.reviews.find((each) => each.id === one.id);
  const lawsuit = RULES.lawsuits.find((each) => each.id === one.id);
  return review?.stages[one.stage] ?? lawsuit?.stages[one.stage]?.id ?? '';
}

function trackOf(seen: Observation): BriefingSheet['track'] {
  const flags = flagsOf(seen);
  return Array.from({ length: seen.quarters }, (_, at) => {
    const date = dateOf(seen, at);
    const flag = flags.get(at);
    return flag === undefined ? date : { ...date, flag };
  });
}

/** What falls due, by quarter. */
function flagsOf(seen: Observation): Map<number, string> {
  const flags = new Map<number, string>();
  flags.set(seen.quarters - 1, t('board.theEnd'));
  for (const lease of seen.leases) {
    if (lease.startQuarter <= seen.quarter) continue;
    flags.set(lease.startQuarter, t('board.arrives', { place: siteOf(lease.site).name, power: power(lease.mw) }));
  }
  if (seen.memorandum !== null) flags.set(seen.memorandum.lastQuarter, t('board.memorandumLapses'));
  if (seen.pending !== null) flags.set(seen.pending.signedQuarter + 4, t('board.agreementLapses'));
  if (seen.quarter === 0 && seen.contract.closedQuarter === null) flags.set(0, t('board.softbankDate'));
  return flags;
}

function briefsOf(seen: Observation): BriefingSheet['briefs'] {
  const { gauges } = seen;
  const lead = gauges['openai.released'] - gauges['world.frontier'];
  const briefs = [
    { id: 'lead', text: t(lead >= 0 ? 'board.leads' : 'board.trails'), figure: decimal(lead / 10, 1) },
    { id: 'unmet', text: t('board.unmet'), figure: percent(gauges['openai.unmetBps']) },
  ];
  if (gauges['openai.softbankHeldUsdM'] > 0) {
    briefs.push({ id: 'held', text: t('board.held'), figure: money(gauges['openai.softbankHeldUsdM']) });
  }
  return briefs;
}
