import { clausesOf } from '../../src/engine/contract.ts';
import { outlookOf } from '../../src/engine/draft.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Order } from '../../src/engine/game.ts';
import type { Move, Refusal } from '../../src/engine/moves.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { crosses } from '../../src/engine/score.ts';
import { SIDES } from '../../src/engine/vocabulary.ts';
import { orderName, riderName } from './catalogue.ts';

/** Counts what has happened in all games so far, by the names of the catalogue. */
export interface Chronicle {
  readonly count: (name: string) => number;
  readonly note: (name: string) => void;
  /** A move that the rules took, the game as it was before, and the facts that it made. */
  readonly tell: (before: Game, move: Move, facts: readonly Fact[]) => void;
  readonly refused: (refusal: Refusal) => void;
  readonly ended: (game: Game) => void;
}

export function chronicleOf(rules: Rulebook): Chronicle {
  const counts = new Map<string, number>();
  const note = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    count: (name) => counts.get(name) ?? 0,
    note,
    tell: (before, move, facts) => {
      for (const name of moveNames(before, move)) note(name);
      const reader = readerOf(rules, before);
      for (const fact of facts) for (const name of reader(fact)) note(name);
    },
    refused: ({ code }) => note(`refusal: ${code}`),
    ended: (game) => {
      for (const name of endNames(rules, game)) note(name);
    },
  };
}

const moveNames = (before: Game, move: Move): string[] => {
  const second = move.type === 'accept' && move.draft === 1 && before.phase === 'table';
  return [`move: ${move.type}`, ...(second ? ['accepted: second draft'] : [])];
};

function endNames(rules: Rulebook, game: Game): string[] {
  const outlook = outlookOf(rules, game);
  const ending = rules.endings.find(({ holds }) => holds(outlook));
  const names = [`ending: ${ending?.id ?? 'none'}`];
  for (const side of SIDES) {
    const mandate = rules.mandates.find(({ id }) => id === game.mandates[side])!;
    if (mandate.bonus(outlook)) names.push(`mandate: ${mandate.id} earns its bonus`);
    if (crosses(rules, game, mandate.redLine)) names.push(`mandate: ${mandate.id} crosses its red line`);
  }
  return names;
}

/** What must be remembered between the facts of one move to say what they mean. */
interface Context {
  readonly rules: Rulebook;
  readonly before: Game;
  orders: readonly Order[];
  /** The stage of a suit whose outcome was drawn and is not known yet. */
  heard: { readonly lawsuit: string; readonly stage: string } | null;
  settling: string | null;
}

type Reader = (fact: Fact) => string[];

function readerOf(rules: Rulebook, before: Game): Reader {
  const context: Context = { rules, before, orders: [], heard: null, settling: null };
  return (fact) => [`fact: ${fact.type}`, ...lawNames(context, fact), ...otherNames(context, fact)];
}

const options = ({ rules }: Context, verb: string, pack: readonly number[]): string[] =>
  rules.terms.flatMap((term, at) => {
    const option = term.options[pack[at] ?? -1];
    return option === undefined ? [] : [`${verb}: ${term.id} ${option.id}`];
  });

/** A cloud stands for its offers, which come and go. */
const targetName = ({ before }: Context, target: string | null): string | null =>
  before.offers.find(({ id }) => id === target)?.cloud ?? target;

function markedNames(context: Context, mark: string): string[] {
  const [kind, id, ...rest] = mark.split('/');
  const last = rest.join('/');
  if (kind === 'directive') {
    const order = context.orders.find((each) => each.id === id && (each.target ?? '') === last);
    return order === undefined ? [] : [orderName(order.id, order.choice, targetName(context, order.target))];
  }
  return kind === 'distress' ? [`distress: ${id ?? ''}`] : [];
}

function otherNames(context: Context, fact: Fact): string[] {
  switch (fact.type) {
    case 'posted':
      return [`gauge moved: ${fact.gauge}`, ...(isDelivery(fact) ? ['match: delivered'] : [])];
    case 'modified':
      return [`lasting change: ${fact.modifier.kind}`];
    case 'phased':
      return [`phase: ${fact.phase}`];
    case 'stepped':
      return [`step: ${fact.step}`];
    case 'dealt':
      return [`card: ${fact.card}`];
    case 'opened':
      context.orders = [...context.orders, ...fact.orders.directives];
      return [];
    case 'marked':
      return [...markedNames(context, fact.mark), ...cardNames(context, fact.mark, fact.value)];
    case 'agreement-signed':
    case 'conditions-met':
    case 'amendment-signed':
      return options(context, 'signed', fact.package);
    case 'contract-bound':
      return options(context, 'in force', fact.package);
    default:
      return [...tableNames(fact), ...marketNames(context, fact)];
  }
}

/** Capacity that Microsoft takes from others to keep a match. */
const isDelivery = ({ cause, gauge, by }: Extract<Fact, { type: 'posted' }>): boolean =>
  cause === 'cloud/azure' && gauge === 'microsoft.othersMw' && by < 0;

function cardNames({ rules }: Context, mark: string, value: number): string[] {
  const [kind, id = '', side = ''] = mark.split('/');
  const choice = rules.events.find((card) => card.id === id)?.choices[value - 1];
  return kind === 'event' && choice !== undefined ? [`card: ${id}, ${side} chose ${choice.id}`] : [];
}

function tableNames(fact: Fact): string[] {
  switch (fact.type) {
    case 'adjourned':
      return [`table closed: ${fact.reason}`];
    case 'accepted':
      return [`accepted: ${fact.kind}`];
    case 'insulted':
      return [`insult: ${fact.reason}`];
    case 'rode':
      return [riderName(fact.rider)];
    default:
      return [];
  }
}

function marketNames({ rules, before }: Context, fact: Fact): string[] {
  switch (fact.type) {
    case 'offered':
      return [
        `offer: ${fact.offer.cloud} with strings ${fact.offer.strings}`,
        `offer: ${fact.offer.cloud} at ${fact.offer.site}`,
      ];
    case 'noticed':
      return [`offer taken under: ${clausesOf(rules, before).cloudRights}`];
    case 'leased': {
      const taken = fact.cause === 'directive/take-offer';
      return [`lease: ${fact.lease.cloud}`, ...(taken ? ['offer taken under: none'] : [])];
    }
    case 'refusal-suspended':
      return ['match: late'];
    case 'paid':
      return [`paid by: ${fact.from}`, `paid to: ${fact.to}`, ...paymentNames(fact)];
    case 'transferred':
      return fact.bps === 0 ? [] : [`shares from: ${fact.from}`, `shares to: ${fact.to}`];
    default:
      return [];
  }
}

function paymentNames({ cause, from, to }: Extract<Fact, { type: 'paid' }>): string[] {
  switch (cause) {
    case 'term/capacityGuarantee':
      return ['guarantee missed'];
    case 'term/azureCommitment':
      return ['take-or-pay paid'];
    case 'rule/notes-called':
      return ['notes called'];
    case 'rule/credit':
      return [from === 'capital' ? `credit drawn: ${to}` : `credit repaid: ${from}`];
    default:
      return [];
  }
}

function lawNames(context: Context, fact: Fact): string[] {
  switch (fact.type) {
    case 'drawn':
      return drawnNames(context, fact.name);
    case 'filed':
      return filedNames(context, fact);
    case 'staged': {
      const stages = stagesOf(context.rules, fact.case);
      return [`case: ${fact.case} at ${stages[fact.stage] ?? ''}`, ...outcomeOf(context, fact.case, 'next')];
    }
    case 'waited':
      return waitedNames(context, fact);
    case 'enjoined':
      return fact.stands ? ['injunction stands', ...outcomeOf(context, fact.case, 'injunction')] : ['injunction falls'];
    case 'ruled':
      return [`case: ${fact.case} ruled ${fact.ruling}`, ...outcomeOf(context, fact.case, fact.ruling)];
    case 'condition-set':
      return [`case: ${fact.condition.review} set a condition`];
    case 'responded':
      return fact.case === 'agi' && fact.answer === 'fight' ? ['case: agi contested'] : [];
    default:
      return [];
  }
}

const stagesOf = (rules: Rulebook, id: string): readonly string[] =>
  rules.reviews.find((review) => review.id === id)?.stages ??
  rules.lawsuits.find((lawsuit) => lawsuit.id === id)?.stages.map((stage) => stage.id) ??
  [];

function drawnNames(context: Context, name: string): string[] {
  const [kind, id = '', what = ''] = name.split('/');
  if (kind !== 'courts') return [];
  const lawsuit = context.rules.lawsuits.find((each) => each.id === id);
  const refusedOffer = context.settling === id ? [`case: ${id} turned down a settlement`] : [];
  context.settling = what === 'settlement' ? id : null;
  if (lawsuit?.stages.some((stage) => stage.id === what) === true) context.heard = { lawsuit: id, stage: what };
  return refusedOffer;
}

function filedNames({ rules, before }: Context, fact: Extract<Fact, { type: 'filed' }>): string[] {
  const { id, stage } = fact.case;
  if (id === 'agi') return [`claim before: ${clausesOf(rules, before).agiTrigger}`];
  const known = before.cases.some((each) => each.id === id);
  return [`case: ${id} at ${stagesOf(rules, id)[stage] ?? ''}`, ...(known ? [`case: ${id} reopened`] : [])];
}

function waitedNames(context: Context, fact: Extract<Fact, { type: 'waited' }>): string[] {
  if (fact.extended) return [`case: ${fact.case} put off its decision`];
  const delayed = context.heard === null && context.rules.lawsuits.some(({ id }) => id === fact.case);
  return delayed ? [`case: ${fact.case} was delayed`] : outcomeOf(context, fact.case, 'stays');
}

/** What a stage of a suit came to, once: of the facts after its draw the first that says so. */
function outcomeOf(context: Context, id: string, outcome: string): string[] {
  context.settling = null;
  const { heard } = context;
  if (heard?.lawsuit !== id) return [];
  context.heard = null;
  return [`case: ${id}, ${heard.stage} came to ${outcome}`];
}
