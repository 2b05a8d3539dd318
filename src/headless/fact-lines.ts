import type { Effect, Fact } from '../engine/facts.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { ordersLine, packageLine, proposalLine, riderLine, termNames } from './move-lines.ts';

/** A fact as one line that a person can read: what happened, and in brackets why. */
export const factLine = (rules: Rulebook, fact: Fact): string => `${effectLine(rules, fact)}  [${fact.cause}]`;

const signed = (value: number): string => (value >= 0 ? `+${value}` : `${value}`);

/** The facts that speak of numbers, orders and papers; the others say what they hold, field by field. */
function effectLine(rules: Rulebook, effect: Effect): string {
  switch (effect.type) {
    case 'posted':
      return `${effect.gauge} ${signed(effect.by)}`;
    case 'paid':
      return `${effect.from} pays ${effect.to} $${effect.usdM}M`;
    case 'transferred':
      return `${effect.from} gives ${effect.to} ${effect.bps} bps of the shares`;
    case 'modified': {
      const { kind, add, scaleBps, lastQuarter } = effect.modifier;
      const scale = scaleBps === 10_000 ? '' : ` times ${scaleBps / 10_000}`;
      return `${kind} ${signed(add)}${scale} to quarter ${lastQuarter}`;
    }
    case 'drawn':
      return `draw ${effect.name} ${effect.value}`;
    case 'stepped':
      return `step ${effect.step}`;
    case 'dealt':
      return `card ${effect.card}`;
    case 'sealed':
    case 'opened':
      return `${effect.side} ${effect.type} ${ordersLine(effect.orders)}`;
    case 'proposed':
      return `${effect.side} proposed ${proposalLine(rules, effect.proposal)}`;
    case 'probed':
      return `${effect.side} probed ${termNames(rules, effect.terms)}: ${termNames(rules, [effect.terms[effect.answer] ?? -1])}`;
    case 'firmed':
      return `${effect.side} firmed ${termNames(rules, effect.terms)}`;
    case 'softened':
      return `${effect.side} softened ${termNames(rules, [effect.term])}`;
    case 'rode':
      return `rider ${riderLine(effect.rider)}`;
    case 'condition-set': {
      const { review, term, options } = effect.condition;
      const wanted = options.map((option) => rules.terms[term]?.options[option]?.id ?? '?').join(' or ');
      return `${review} wants ${termNames(rules, [term])} ${wanted}`;
    }
    default:
      return 'package' in effect
        ? `${effect.type}: ${packageLine(rules, effect.package)}`
        : `${effect.type}${fieldsOf(effect)}`;
  }
}

/** Whatever else a fact holds, as names and values. */
function fieldsOf(effect: object): string {
  return Object.entries(effect)
    .filter(([name]) => name !== 'type' && name !== 'quarter' && name !== 'cause')
    .map(([name, value]) => ` ${name} ${valueText(value)}`)
    .join(',');
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== null);
  return `(${fields.map(([name, each]) => `${name} ${valueText(each)}`).join(', ')})`;
}
