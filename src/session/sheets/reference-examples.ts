import type { Example } from '../../engine/rulebook.ts';
import { ACCOUNTS, GAUGES, HOLDERS, type Account, type Gauge, type Holder } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t, type Message } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { numberName, printChange, printNumber, type NumberId } from './number-names.ts';
import { clauseWords, optionWords } from './reference-clauses.ts';
import { exampleQuarter, gameWords } from './reference-given.ts';

/** A worked example in words: a name, what is given, what is done, and what comes of it. */
export interface ExampleSheet {
  readonly name: string;
  readonly given: string;
  /** Missing where nothing is ordered or chosen. */
  readonly done?: string;
  readonly then: string;
}

/** The kinds of card that have examples. */
export type Exampled = 'term' | 'directive' | 'event' | 'lawsuit' | 'mandate' | 'ending';

const listed = (parts: readonly string[]): string => parts.join(t('reference.and'));

/** An example of a card, as sentences; nothing of it is written by hand. */
export function exampleSheet(kind: Exampled, id: string, example: Example): ExampleSheet {
  const given = givenParts(example);
  const done = doneParts(kind, id, example);
  return {
    name: WORDS.examples[example.name] ?? example.name,
    given: given.length === 0 ? t('reference.opens') : listed(given),
    ...(done.length === 0 ? {} : { done: listed(done) }),
    then: listed(thenParts(kind, example)),
  };
}

const isGauge = (name: string): name is Gauge => name in GAUGES;
const isAccount = (name: string): name is Account => ACCOUNTS.some((account) => account === name);
const isHolder = (name: string): name is Holder => HOLDERS.some((holder) => holder === name);

/** The number that a post names: `gauge:trust`, `money:openai`, `shares:staff`. */
export function numberOf(post: string): NumberId | undefined {
  const [kind = '', name = ''] = post.split(':');
  if (kind === 'gauge' && isGauge(name)) return `gauge/${name}`;
  if (kind === 'money' && isAccount(name)) return `money/${name}`;
  return kind === 'shares' && isHolder(name) ? `shares/${name}` : undefined;
}

/** A number by name; the accounts that money only passes through have names of their own here. */
function nameOf(id: NumberId): string {
  const account = ACCOUNTS.find((each) => id === `money/${each}`);
  return account === undefined || account === 'openai' || account === 'microsoft'
    ? numberName(id)
    : t(`reference.account_${account}`);
}

const standing = (kind: string, numbers: Readonly<Record<string, number>> | undefined): string[] =>
  Object.entries(numbers ?? {}).flatMap(([name, value]) => {
    const id = numberOf(`${kind}:${name}`);
    return id === undefined ? [] : [t('reference.numberIs', { name: nameOf(id), value: printNumber(id, value) })];
  });

function givenParts({ given = {}, luck }: Example): string[] {
  const { quarter, clauses } = given;
  return [
    ...(quarter === undefined ? [] : [t('reference.givenQuarter', { quarter: exampleQuarter(quarter) })]),
    ...standing('gauge', given.gauges),
    ...standing('money', given.money),
    ...standing('shares', given.shares),
    ...(clauses === undefined ? [] : [t('reference.contractSays', { clauses: listed(clauseWords(clauses)) })]),
    ...gameWords(given.game),
    ...(luck === undefined ? [] : [t('reference.luckIs', { value: decimal(luck / 100, 0) })]),
  ];
}

/** What is ordered or chosen, by the card’s own words. */
function doneParts(kind: Exampled, id: string, { order, choice, side }: Example): string[] {
  if (kind === 'directive') return orderParts(id, order?.target ?? null, order?.choice ?? choice ?? null);
  if (choice === undefined) return [];
  const at = side === undefined ? [] : [t('reference.sealed', { side: t(`common.${side}`) })];
  return [chosenWords(kind, id, choice), ...at];
}

function chosenWords(kind: Exampled, id: string, choice: string): string {
  if (kind === 'term') return optionWords(id, choice);
  return (kind === 'event' ? WORDS.events[id]?.choices[choice]?.label : WORDS.lawsuits[id]?.outcomes[choice]) ?? '';
}

function orderParts(id: string, target: string | null, choice: string | null): string[] {
  const words = WORDS.directives[id];
  return [
    words?.name ?? '',
    ...(target === null ? [] : [targetName(target)]),
    ...(choice === null ? [] : [words?.choices[choice] ?? '']),
  ].filter((part) => part !== '');
}

const targetName = (target: string): string =>
  WORDS.labs[target]?.name ??
  WORDS.reviews[target]?.name ??
  WORDS.lawsuits[target]?.name ??
  WORDS.clouds[target.replace(/-\d+$/, '')]?.name ??
  (target === 'agi' ? t('board.agiClaim') : '');

/** Effects that are no post, by type. */
const MADE: Readonly<Record<string, Message>> = {
  noticed: 'reference.made_noticed',
  leased: 'reference.made_leased',
  'ground-broken': 'reference.made_ground-broken',
  marked: 'reference.made_marked',
  modified: 'reference.made_modified',
  recorded: 'reference.made_recorded',
  responded: 'reference.made_responded',
  filed: 'reference.made_filed',
  'table-called': 'reference.made_table-called',
  hosted: 'reference.made_hosted',
  ended: 'reference.made_ended',
};

/** Whether an effect has words: the test of the reference asks for every one that an example makes. */
export const hasMadeWords = (type: string): boolean => MADE[type] !== undefined;

function thenParts(kind: Exampled, { posts, makes = [], says, holds }: Example): string[] {
  const changes = Object.entries(posts).flatMap(([post, by]) => {
    const id = numberOf(post);
    return id === undefined ? [] : [t('reference.numberIs', { name: nameOf(id), value: printChange(id, by) })];
  });
  const made = [...new Set(makes)].flatMap((type) => (MADE[type] === undefined ? [] : [t(MADE[type])]));
  const said = says === undefined ? [] : [t('reference.contractSays', { clauses: listed(clauseWords(says)) })];
  const all = [...changes, ...made, ...said, ...heldWords(kind, holds)];
  return all.length === 0 ? [t('reference.nothing')] : all;
}

function heldWords(kind: Exampled, holds: boolean | undefined): string[] {
  if (holds === undefined) return [];
  if (kind === 'mandate') return [t(holds ? 'reference.holds_mandate' : 'reference.holdsNot_mandate')];
  return [t(holds ? 'reference.holds_ending' : 'reference.holdsNot_ending')];
}
