import { RULES } from '../../content/rulebook.ts';
import { GAUGES, GOALS, type Gauge } from '../../engine/vocabulary.ts';
import { decimal, money, power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { mandateWords, WORDS } from '../words.ts';
import { siteOf } from './board-sheet.ts';
import { numberName, printNumber } from './number-names.ts';
import { quarterLabel } from './quarters.ts';
import { optionWords } from './reference-clauses.ts';
import type { CardParts, ReferencePart, Row } from './reference-page.ts';

/** Mandates, rivals and scenarios: what stands around the table. */
export function worldParts(kind: 'mandate' | 'cloud' | 'lab' | 'scenario', id: string): CardParts {
  switch (kind) {
    case 'mandate':
      return mandateParts(id);
    case 'cloud':
      return cloudParts(id);
    case 'lab':
      return labParts(id);
    case 'scenario':
      return scenarioParts(id);
  }
}

const NOTHING: CardParts = { lead: '', parts: [] };

function mandateParts(id: string): CardParts {
  const mandate = RULES.mandates.find((each) => each.id === id);
  if (mandate === undefined) return NOTHING;
  const words = mandateWords(id);
  const { redLine, side, weights } = mandate;
  const allowed = redLine.allowed.map((option) => optionWords(redLine.term, option)).join(', ');
  return {
    lead: words.brief,
    parts: [
      {
        head: t('reference.weights'),
        rows: GOALS[side].map((goal) => ({
          name: t(`common.${goal}`),
          text: t('reference.weighed', { percent: decimal(weights[goal] ?? 0, 0) }),
        })),
      },
      {
        head: t('reference.redLine'),
        lines: [words.redLine],
        rows: [
          {
            name: WORDS.terms[redLine.term]?.name ?? '',
            text: t('reference.redLineRow', { options: allowed }),
            to: `term/${redLine.term}`,
          },
        ],
      },
      { head: t('reference.bonus'), lines: [words.bonus] },
    ],
  };
}

function cloudParts(id: string): CardParts {
  const cloud = RULES.clouds.find((each) => each.id === id);
  if (cloud === undefined) return NOTHING;
  const { chanceBps, mwSteps, rentUsdK, lagQuarters, termQuarters } = cloud.offers;
  const sizes = t('reference.offersSize', {
    sizes: mwSteps.map(power).join(', '),
    lag: lagQuarters,
    years: decimal(termQuarters / 4, 0),
    rent: money((rentUsdK * 4) / 1_000),
  });
  const parts: ReferencePart[] = [
    { head: t('reference.offers'), lines: [sizes] },
    { head: t('reference.sites'), lines: [cloud.sites.map((site) => siteOf(site).name).join(', ')] },
    { head: t('reference.strings'), lines: cloud.strings.map((each) => t(`board.strings_${each}`)) },
  ];
  return { lead: t('reference.offersChance', { percent: decimal(chanceBps / 100, 0) }), parts };
}

function labParts(id: string): CardParts {
  const lab = RULES.labs.find((each) => each.id === id);
  if (lab === undefined) return NOTHING;
  return {
    lead: t('reference.strength', { percent: lab.strength }),
    parts: [
      {
        head: t('reference.offers'),
        lines: [t('reference.hosting', { power: power(lab.hostMw), money: money(lab.fundUsdM) })],
      },
    ],
  };
}

const isGauge = (name: string): name is Gauge => name in GAUGES;

function scenarioParts(id: string): CardParts {
  const scenario = RULES.scenarios.find((each) => each.id === id);
  if (scenario === undefined) return NOTHING;
  const { opening, lengths, sources } = scenario;
  const contract = RULES.terms.flatMap(({ id: term }): Row[] => {
    const option = opening.contract[term];
    return option === undefined
      ? []
      : [{ name: WORDS.terms[term]?.name ?? '', text: optionWords(term, option), to: `term/${term}` }];
  });
  const numbers = Object.entries(opening.gauges).flatMap(([name, value]): Row[] =>
    isGauge(name) ? [{ name: numberName(`gauge/${name}`), text: printNumber(`gauge/${name}`, value) }] : [],
  );
  const begins = t('reference.begins', {
    quarter: quarterLabel({ scenario: id, quarter: 0 }),
    lengths: lengths.join(', '),
  });
  return {
    lead: WORDS.scenarios[id]?.blurb ?? '',
    parts: [
      { head: t('reference.when'), lines: [begins] },
      { head: t('reference.contract'), rows: contract },
      { head: t('reference.opening'), rows: numbers },
    ],
    facts: Object.values(sources),
  };
}
