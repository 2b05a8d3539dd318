import { RULES } from '../../content/rulebook.ts';
import { outcomesOf } from '../../engine/courts.ts';
import type { LawsuitStage, Review } from '../../engine/rulebook.ts';
import { decimal, money, percent } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import type { CardParts, Row } from './reference-page.ts';

/** Reviews and suits: their stages, what they weigh, and what may come of them. */
export const caseParts = (kind: 'review' | 'lawsuit', id: string): CardParts =>
  kind === 'review' ? reviewParts(id) : suitParts(id);

function reviewParts(id: string): CardParts {
  const review = RULES.reviews.find((each) => each.id === id);
  const words = WORDS.reviews[id];
  if (review === undefined || words === undefined) return { lead: '', parts: [] };
  const { weights } = review;
  const commitments = review.commitments.map(({ id: promise, term }): Row => ({
    name: WORDS.terms[term]?.name ?? '',
    text: words.commitments[promise] ?? '',
    to: `term/${term}`,
  }));
  return {
    lead: gatesLine(review),
    parts: [
      {
        head: t('reference.weighs'),
        rows: [
          weighed(t('reference.charity'), weights.charity),
          weighed(t('reference.nonprofitControl'), weights.control),
          weighed(t('reference.safetyMatter'), weights.safety),
          weighed(t('reference.competition'), weights.competition),
        ],
      },
      {
        head: t('reference.reads'),
        lines: [t('reference.readsText', { clears: review.clearsAt, conditions: review.conditionsAt })],
      },
      { head: t('reference.stages'), lines: [review.stages.map((stage) => words.stages[stage] ?? '').join(' → ')] },
      { head: t('reference.commitments'), rows: commitments },
      { head: t('reference.outcomes'), lines: Object.values(words.rulings) },
    ],
  };
}

const weighed = (name: string, weight: number): Row => ({
  name,
  text: t('reference.weighed', { percent: decimal(weight, 0) }),
});

function gatesLine({ gates, fineUsdM }: Review): string {
  if (gates) return t('reference.gates');
  return fineUsdM === undefined ? t('reference.gatesNot') : t('reference.gatesFine', { fine: money(fineUsdM) });
}

function suitParts(id: string): CardParts {
  const suit = RULES.lawsuits.find((each) => each.id === id);
  const words = WORDS.lawsuits[id];
  if (suit === undefined || words === undefined) return { lead: '', parts: [] };
  return {
    lead: t('reference.against', { sides: suit.defendants.map((side) => t(`common.${side}`)).join(', ') }),
    parts: [
      { head: t('reference.stagesSuit'), rows: suit.stages.map((stage) => stageRow(id, stage)) },
      {
        head: t('reference.settling'),
        lines: [t('reference.accepts', { percent: percent(suit.acceptsBps) })],
      },
    ],
  };
}

function stageRow(id: string, stage: LawsuitStage): Row {
  const words = WORDS.lawsuits[id];
  const chances = outcomesOf(stage, 0, () => true)
    .filter(({ bps }) => bps > 0)
    .map(({ id: outcome, bps }) =>
      t('reference.chance', { outcome: words?.outcomes[outcome] ?? '', percent: percent(bps) }),
    );
  const costs = t('reference.stageCosts', { fight: money(stage.fightUsdM), settle: money(stage.settleUsdM) });
  return { name: words?.stages[stage.id] ?? '', text: `${chances.join(', ')}. ${costs}` };
}
