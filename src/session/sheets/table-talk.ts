import type { Valued } from '../../agents/reading.ts';
import type { Answer, Closed, Merit, Offer } from '../../agents/talk.ts';
import { RULES } from '../../content/rulebook.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide, type Suit } from '../../engine/vocabulary.ts';
import { signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { optionLabel, termName } from './clause-sheet.ts';

/** One term of a package that differs from the draft in hand. */
export interface ChangeSheet {
  readonly term: number;
  readonly suit: Suit;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A package to go on from, as what changes and what it comes to. */
export interface PackageSheet {
  readonly package: Package;
  /** What it has over the others; empty where there is only one. */
  readonly merits: readonly string[];
  readonly head: string;
  readonly changes: readonly ChangeSheet[];
  readonly worth: string;
  /** Set where it is worse for oneself than no deal. */
  readonly warning: string | undefined;
}

/** What came back across the table: a sentence, packages, what stands most against the draft, a way out. */
export interface AnswerSheet {
  readonly text: string;
  readonly packages: readonly PackageSheet[];
  readonly killer: { readonly suit: Suit; readonly text: string } | undefined;
  readonly wayOut: string | undefined;
}

const MERITS: Readonly<Record<Merit, 'table.meritCheapest' | 'table.meritBalanced' | 'table.meritFewest'>> = {
  cheapest: 'table.meritCheapest',
  balanced: 'table.meritBalanced',
  fewest: 'table.meritFewest',
};

const CLOSED = {
  'not-your-turn': ['table.askNotYourTurn', 'table.wayNotYourTurn'],
  'walked-out': ['table.stanceWalked', 'table.subWalked'],
  patience: ['table.askPatience', 'table.wayPatience'],
} as const satisfies Readonly<Record<Closed, readonly [string, string]>>;

const suitOf = (term: number): Suit => RULES.terms[term]?.suit ?? 'compute';

/** *What would make this work?*, answered. */
export function answerSheet(seen: Observation, draft: Package, answer: Answer): AnswerSheet {
  const nothing = { packages: [], killer: undefined, wayOut: undefined };
  switch (answer.kind) {
    case 'works':
      return { ...nothing, text: t('table.askWorks') };
    case 'offers':
      return {
        text: t('table.askOffers', { count: answer.offers.length }),
        packages: answer.offers.map((offer) => offerSheet(seen, draft, offer)),
        killer: answer.killer && killerLine(answer.killer, 'table.askAgainst'),
        wayOut: undefined,
      };
    case 'killed':
      return {
        ...nothing,
        text: t('table.askKilled'),
        killer: killerLine(answer.killer, 'table.askKiller'),
        wayOut: t('table.wayKilled'),
      };
    case 'closed': {
      const [text, way] = CLOSED[answer.why];
      return { ...nothing, text: t(text), wayOut: t(way) };
    }
    case 'refused':
      return {
        ...nothing,
        text: t('table.cannotBeSigned', { why: t(`refusals.${answer.code}`) }),
        wayOut: t('table.wayRefused'),
      };
    case 'no-deal':
      return { ...nothing, text: t('table.askNoDeal'), wayOut: t('table.wayNoDeal') };
  }
}

/** *Make it fairer*, answered: one package, or that there is none. */
export function fairerSheet(seen: Observation, draft: Package, found: Valued): AnswerSheet {
  const same = found.package.every((option, term) => option === draft[term]);
  const sheet = packageSheet(seen, draft, found, []);
  return {
    text: same ? t('table.fairerSame', { worth: sheet.worth }) : t('table.fairerText'),
    packages: same ? [] : [sheet],
    killer: undefined,
    wayOut: undefined,
  };
}

const offerSheet = (seen: Observation, draft: Package, offer: Offer): PackageSheet =>
  packageSheet(
    seen,
    draft,
    offer,
    offer.merits.map((merit) => t(MERITS[merit])),
  );

function packageSheet(seen: Observation, draft: Package, found: Valued, merits: readonly string[]): PackageSheet {
  const { package: pack, own, theirs } = found;
  const changes = pack.flatMap((option, term) => {
    const from = draft[term] ?? -1;
    if (option === from) return [];
    const name = termName(term);
    return [{ term, suit: suitOf(term), name, from: optionLabel(term, from), to: optionLabel(term, option) }];
  });
  const count = t('table.changes', { count: changes.length });
  return {
    package: pack,
    merits,
    head: merits.length === 0 ? count : `${merits.join(' · ')}: ${count}`,
    changes,
    worth: t('table.offerWorth', {
      own: signed(own / 100),
      side: t(`common.${otherSide(seen.side)}`),
      mean: signed(theirs.mean / 10),
      low: signed(theirs.low / 10),
      high: signed(theirs.high / 10),
    }),
    warning: own < 0 ? t('table.offerUnder') : undefined,
  };
}

function killerLine(
  { term, option, redLine }: { readonly term: number; readonly option: number; readonly redLine: boolean },
  message: 'table.askAgainst' | 'table.askKiller',
): AnswerSheet['killer'] {
  const text = t(message, { term: termName(term), option: optionLabel(term, option) });
  return { suit: suitOf(term), text: redLine ? `${text} ${t('table.askRedLine')}` : text };
}
