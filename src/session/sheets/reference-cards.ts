import { RULES } from '../../content/rulebook.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import type { CardParts, ReferencePart, Row } from './reference-page.ts';

/** Directives, events and endings: cards whose own words say nearly all. */
export function cardParts(kind: 'directive' | 'event' | 'ending', id: string): CardParts {
  if (kind === 'directive') return directiveParts(id);
  if (kind === 'event') return eventParts(id);
  return { lead: WORDS.endings[id]?.line ?? '', parts: [] };
}

function directiveParts(id: string): CardParts {
  const card = RULES.directives.find((each) => each.id === id);
  const words = WORDS.directives[id];
  if (card === undefined || words === undefined) return { lead: '', parts: [] };
  const ways = card.choices.map((choice) => words.choices[choice] ?? '');
  const when = [
    t('reference.whenStep', { step: t(`report.step_${card.step}`) }),
    ...(card.targets === undefined ? [] : [t('reference.concerns')]),
  ];
  const parts: ReferencePart[] = [
    { head: t('reference.cost'), lines: [words.cost] },
    { head: t('reference.risk'), lines: [words.risk] },
    { head: t('reference.ways'), lines: ways },
    { head: t('reference.when'), lines: when },
  ];
  return { lead: words.effect, parts: parts.filter(({ lines }) => lines?.length !== 0) };
}

function eventParts(id: string): CardParts {
  const card = RULES.events.find((each) => each.id === id);
  const words = WORDS.events[id];
  if (card === undefined || words === undefined) return { lead: '', parts: [] };
  const choices = card.choices.flatMap(({ id: choice }): Row[] => {
    const own = words.choices[choice];
    return own === undefined
      ? []
      : [{ name: own.label, text: t('reference.choiceText', { effect: own.effect, cost: own.cost }) }];
  });
  const parts: ReferencePart[] = [
    { head: t('reference.choices'), rows: choices },
    { head: t('reference.public'), lines: [words.factNote] },
    { head: t('reference.often'), lines: [t(card.repeats === true ? 'reference.repeats' : 'reference.once')] },
  ];
  return { lead: words.body, parts: parts.filter(({ rows }) => rows?.length !== 0), facts: card.facts };
}
