import { RULES } from '../../content/rulebook.ts';
import type { Term } from '../../engine/rulebook.ts';
import { SIDES, type Side } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { fill, WORDS } from '../words.ts';
import { optionWords } from './reference-clauses.ts';
import type { CardParts, ReferencePart, Row } from './reference-page.ts';

/** A term: each option as the contract would say it, what it moves, and what it hangs together with. */
export function termParts(id: string): CardParts {
  const term = RULES.terms.find((each) => each.id === id);
  const words = WORDS.terms[id];
  if (term === undefined || words === undefined) return { lead: '', parts: [] };
  const options = term.options.map((option): Row => {
    const { label = '', clause = '' } = words.options[option.id] ?? {};
    return { name: label, text: fill(words.clause, { x: clause }) };
  });
  const parts: ReferencePart[] = [
    { head: t(term.ladder ? 'reference.optionsLadder' : 'reference.optionsOwnerless'), rows: options },
    { head: t('reference.moves'), lines: SIDES.map((side) => movesLine(term, side)) },
    { head: t('reference.coupled'), rows: coupledRows(id) },
    { head: t('reference.redLines'), rows: redLineRows(id) },
    { head: t('reference.asked'), rows: askedRows(id) },
  ];
  return {
    lead: words.why,
    parts: parts.filter(({ rows, lines }) => rows?.length !== 0 && lines?.length !== 0),
    concept: words.concept,
  };
}

const movesLine = ({ touches }: Term, side: Side): string =>
  t('reference.movesFor', {
    side: t(`common.${side}`),
    goals: touches[side].map((goal) => t(`common.${goal}`)).join(', '),
  });

/** Terms that an appraisal projects together with this one, pair of options by pair. */
function coupledRows(id: string): Row[] {
  const pairs = RULES.couplings.flatMap(([a, x, b, y]) => {
    if (a === id) return [{ own: x, other: b, option: y }];
    return b === id ? [{ own: y, other: a, option: x }] : [];
  });
  return [...new Set(pairs.map(({ other }) => other))].map((other): Row => {
    const own = new Map<string, string[]>();
    for (const pair of pairs) {
      if (pair.other === other) own.set(pair.own, [...(own.get(pair.own) ?? []), optionWords(other, pair.option)]);
    }
    const lines = [...own].map(([option, options]) =>
      t('reference.coupledWith', { own: optionWords(id, option), options: options.join(', ') }),
    );
    return { name: WORDS.terms[other]?.name ?? '', text: lines.join('; '), to: `term/${other}` };
  });
}

const redLineRows = (id: string): Row[] =>
  RULES.mandates
    .filter(({ redLine }) => redLine.term === id)
    .map(({ id: mandate, redLine }) => ({
      name: WORDS.mandates[mandate]?.name ?? '',
      text: t('reference.redLineRow', { options: redLine.allowed.map((option) => optionWords(id, option)).join(', ') }),
      to: `mandate/${mandate}`,
    }));

const askedRows = (id: string): Row[] =>
  RULES.reviews.flatMap(({ id: review, commitments }) =>
    commitments
      .filter(({ term }) => term === id)
      .map((commitment) => ({
        name: WORDS.reviews[review]?.name ?? '',
        text: WORDS.reviews[review]?.commitments[commitment.id] ?? '',
        to: `review/${review}`,
      })),
  );
