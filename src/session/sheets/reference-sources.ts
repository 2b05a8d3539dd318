import { FACTS } from '../../content/facts.ts';
import type { Numbers } from '../../engine/rulebook.ts';
import { t, type Message } from '../../text/text.ts';
import { WORDS } from '../words.ts';

/** A public fact that a card stands on. */
export interface SourceSheet {
  /** The fact’s id: what the rules cite it by. */
  readonly id: string;
  readonly statement: string;
  /** When, and who published it. */
  readonly from: string;
  readonly sure: string;
  /** The page that was read; missing where there is none to name. */
  readonly address?: string;
}

const SURE: Readonly<Record<string, Message>> = {
  high: 'reference.sure_high',
  medium: 'reference.sure_medium',
  low: 'reference.sure_low',
};

/** The site that published a page, as its address names it. */
export const publisherOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;

/** Public facts by id, each once; an id that is no fact is none. */
export function sourceSheets(ids: readonly string[]): SourceSheet[] {
  return [...new Set(ids)].flatMap((id): SourceSheet[] => {
    const fact = FACTS[id];
    if (fact === undefined) return [];
    const { date, confidence, address } = fact;
    const { statement, origin = '' } = WORDS.facts[id] ?? fact;
    const publisher = address === undefined ? origin : publisherOf(address);
    const sure = SURE[confidence];
    return [
      {
        id,
        statement,
        from: t('reference.source', { date, publisher }),
        sure: sure === undefined ? '' : t(sure),
        ...(address === undefined ? {} : { address }),
      },
    ];
  });
}

/** Where a card’s numbers come from, counted: from facts, assumed, calibrated. */
export function numbersLine(numbers: Numbers): string | undefined {
  const sources = Object.values(numbers).map(({ source }) => source);
  if (sources.length === 0) return undefined;
  const count = (kind: string): number => sources.filter((source) => source === kind).length;
  const assumed = count('assumption');
  const calibrated = count('calibrated');
  const known = sources.length - assumed - calibrated;
  const kinds = [
    ...(known > 0 ? [t('reference.kind_facts', { count: known })] : []),
    ...(assumed > 0 ? [t('reference.kind_assumption', { count: assumed })] : []),
    ...(calibrated > 0 ? [t('reference.kind_calibrated', { count: calibrated })] : []),
  ];
  return t('reference.numbersKind', { count: sources.length, kinds: kinds.join(', ') });
}

/** Ids of facts that a card’s numbers cite. */
export const citedBy = (numbers: Numbers): string[] => Object.values(numbers).map(({ source }) => source);
