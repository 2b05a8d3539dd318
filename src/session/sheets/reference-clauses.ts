import { RULES } from '../../content/rulebook.ts';
import type { Clauses } from '../../engine/clauses.ts';
import type { Term } from '../../engine/rulebook.ts';
import { money, percent, power } from '../../text/numbers.ts';
import { t, type Message } from '../../text/text.ts';
import { WORDS } from '../words.ts';

/** Clauses that are amounts: how each is printed. Those that are words take an option’s own label. */
const AMOUNTS: Readonly<Partial<Record<keyof Clauses, readonly [Message, (value: number) => string]>>> = {
  commitmentUsdM: [
    'reference.clause_commitmentUsdM',
    (value) => (value === 0 ? t('reference.clause_none') : money(value)),
  ],
  guaranteeMw: [
    'reference.clause_guaranteeMw',
    (value) => (value === 0 ? t('reference.clause_bestEfforts') : power(value)),
  ],
  shareBps: ['reference.clause_shareBps', (value) => (value === 0 ? t('reference.clause_none') : percent(value))],
  shareUntil: ['reference.clause_shareUntil', String],
  shareCapUsdM: [
    'reference.clause_shareCapUsdM',
    (value) => (value === 0 ? t('reference.clause_noCap') : money(value)),
  ],
  shareBackBps: [
    'reference.clause_shareBackBps',
    (value) => (value === 0 ? t('reference.clause_none') : percent(value)),
  ],
  ipUntil: ['reference.clause_ipUntil', String],
};

const CLAUSES = [
  'commitmentUsdM',
  'guaranteeMw',
  'cloudRights',
  'apiChannel',
  'rivalHosting',
  'microsoftStake',
  'foundationStake',
  'shareBps',
  'shareUntil',
  'shareEndsAtAgi',
  'shareCapUsdM',
  'shareBackBps',
  'ipScope',
  'ipUntil',
  'agiTrigger',
  'governance',
  'safety',
] as const satisfies readonly (keyof Clauses)[];

/** Clauses as sentences, by the words of the terms that set them. */
export function clauseWords(clauses: Partial<Clauses>): string[] {
  return CLAUSES.flatMap((key) => {
    const value = clauses[key];
    return value === undefined ? [] : [oneClause(key, value)];
  });
}

function oneClause(key: keyof Clauses, value: string | number | boolean): string {
  const amount = AMOUNTS[key];
  if (amount !== undefined && typeof value === 'number') {
    const [name, print] = amount;
    return t('reference.clauseIs', { name: t(name), value: print(value) });
  }
  if (typeof value === 'boolean') {
    return t('reference.clauseIs', {
      name: t('reference.clause_shareEndsAtAgi'),
      value: t(value ? 'reference.yes' : 'reference.no'),
    });
  }
  const term = RULES.terms.find(({ options }) => options.some(({ clauses }) => clauses[key] !== undefined));
  return t('reference.clauseIs', {
    name: WORDS.terms[term?.id ?? '']?.name ?? '',
    value: valueWords(term, key, value),
  });
}

function valueWords(term: Term | undefined, key: keyof Clauses, value: string | number): string {
  const option = term?.options.find(({ clauses }) => clauses[key] === value);
  if (term !== undefined && option !== undefined) return optionWords(term.id, option.id);
  if (typeof value === 'number') return percent(value);
  return t(value === 'claim' ? 'reference.clause_claim' : 'reference.clause_control');
}

/** An option as a ladder names it. */
export const optionWords = (term: string, option: string): string =>
  WORDS.terms[term]?.options[option]?.label ?? option;
