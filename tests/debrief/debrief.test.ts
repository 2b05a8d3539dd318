import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { debriefOf, type Debrief } from '../../src/debrief/debrief.ts';
import { REOPENING_PAYS } from '../../src/debrief/lasting.ts';
import { lessonsSeen } from '../../src/debrief/lessons-seen.ts';
import { parOf } from '../../src/debrief/par.ts';
import { rerun } from '../../src/debrief/rerun.ts';
import { reviewOf } from '../../src/debrief/review.ts';
import { undominated } from '../../src/debrief/within-reach.ts';
import { clausesOfPackage, LEAST_LEFT_BPS, sharesLeftBps } from '../../src/engine/contract.ts';
import { SIDES } from '../../src/engine/vocabulary.ts';
import { againstRandom, amongCounsels, amongPartners } from './finished.ts';

const nothing = (): void => undefined;

function whole(): { readonly parts: Partial<Debrief>; readonly shares: readonly number[] } {
  const shares: number[] = [];
  let parts: Partial<Debrief> = {};
  for (const found of debriefOf(RULES, amongPartners.game, (share) => shares.push(share)))
    parts = { ...parts, ...found };
  return { parts, shares };
}
const { parts, shares } = whole();

describe('a debrief', () => {
  it('finds every part, and never says that less is done than before', () => {
    expect(Object.keys(parts).sort()).toEqual(['course', 'deal', 'lasting', 'lessons', 'par', 'reviews']);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('plays the same game again', () => {
    const { game, facts } = rerun(RULES, amongPartners.game);
    expect(game).toEqual(amongPartners.played.game);
    expect(facts).toEqual(amongPartners.played.facts);
  });

  it('puts a game of two Partners on par', () => {
    expect(parOf(RULES, amongPartners.game.settings, nothing).scores).toEqual(amongPartners.played.scores);
  });

  it('shows the plainest lesson first', () => {
    const { mandates } = amongPartners.played.game;
    const seen = lessonsSeen({ rules: RULES, mandates, facts: amongPartners.played.facts });
    const strengths = seen.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });
});

describe('the course of a game', () => {
  it.each([
    ['two Partners', amongPartners],
    ['a random player', againstRandom],
  ])('sums to the final score, quarter by quarter: %s', (_, { game, played }) => {
    const course = courseOf(RULES, game);
    for (const side of SIDES) {
      const start = course.quarters[0]?.expected[side] ?? 0;
      const added = course.quarters.reduce((sum, each) => sum + each.decisions[side] + each.luck[side], 0);
      expect(start + added).toBe(played.scores[side].total);
    }
  });

  it('has a reading and its books for every quarter', () => {
    const { quarters } = courseOf(RULES, amongPartners.game);
    expect(quarters.map(({ quarter }) => quarter)).toEqual([0, 1, 2, 3, 4]);
    for (const { books } of quarters) expect(books['openaiUsableMw']).toBeGreaterThan(0);
  });
});

describe('the deal map', () => {
  const deal = parts.deal;

  it('has a frontier that nothing on the table beats for both', () => {
    const frontier = deal?.reach.frontier ?? [];
    expect(frontier.length).toBeGreaterThan(5);
    expect(undominated(frontier)).toEqual(frontier);
    const spoken = [...(deal?.drafts ?? []), ...(deal?.contracts.slice(1) ?? []).map(({ point }) => point)];
    for (const point of spoken) {
      const beats = (other: { openai: number; microsoft: number }): boolean =>
        point.openai > other.openai && point.microsoft > other.microsoft;
      expect(frontier.some(beats)).toBe(false);
    }
  });

  it('holds no package that the rules refuse for its shares', () => {
    for (const { package: pack } of deal?.reach.frontier ?? []) {
      expect(sharesLeftBps(clausesOfPackage(RULES, 'memorandum-2025', pack))).toBeGreaterThanOrEqual(LEAST_LEFT_BPS);
    }
  });

  it('puts the fair points on the frontier, above no deal for both', () => {
    const noDeal = deal?.contracts[0]?.point ?? { openai: 0, microsoft: 0 };
    for (const id of ['nash', 'kalaiSmorodinsky', 'utilitarian'] as const) {
      const point = deal?.reach[id];
      expect(deal?.reach.frontier).toContainEqual(point);
      for (const side of SIDES) expect(point?.[side]).toBeGreaterThanOrEqual(noDeal[side]);
    }
  });

  it('proves what was left unused by a package that does the other side no harm', () => {
    const signed = deal?.contracts.find(({ id }) => id === 'yours')?.point;
    const left = deal?.left;
    expect(signed === undefined).toBe(left === null);
    for (const side of SIDES) expect(left?.[side].points ?? 0).toBeGreaterThanOrEqual(0);
  });
});

describe('measures', () => {
  const { deal } = parts;

  it('share the joint gain between the two', () => {
    const shares = SIDES.map((side) => deal?.measures[side].sharePercent ?? null);
    if (shares.includes(null)) return;
    expect(Math.abs((shares[0] ?? 0) + (shares[1] ?? 0) - 100)).toBeLessThanOrEqual(1);
  });

  it('count every package that was proposed', () => {
    const counted = SIDES.reduce((sum, side) => sum + (deal?.measures[side].drafts ?? 0), 0);
    expect(counted).toBe(deal?.drafts.length);
  });
});

describe('how long a contract lasts', () => {
  it('ends, if it does, after its closing and for at least five points', () => {
    const { lasting } = parts;
    const { reopening, closedQuarter } = lasting ?? { reopening: null, closedQuarter: null };
    if (reopening === null) return;
    expect(reopening.quarter).toBeGreaterThan(closedQuarter ?? -1);
    expect(reopening.gain).toBeGreaterThanOrEqual(REOPENING_PAYS);
  });
});

describe('undominated points', () => {
  const points = fc.array(fc.record({ openai: fc.integer({ max: 20 }), microsoft: fc.integer({ max: 20 }) }));

  it('are beaten or equalled by none, and beat or equal all the rest', () => {
    fc.assert(
      fc.property(points, (all) => {
        const kept = undominated(all);
        for (const point of all) {
          expect(kept.some((each) => each.openai >= point.openai && each.microsoft >= point.microsoft)).toBe(true);
        }
        kept.forEach((point, at) => {
          const next = kept[at + 1];
          if (next === undefined) return;
          expect(next.openai).toBeGreaterThan(point.openai);
          expect(next.microsoft).toBeLessThan(point.microsoft);
        });
      }),
    );
  });
});

describe('the review', () => {
  it('grades decisions with the dearest first, and none that cost nothing', () => {
    for (const side of SIDES) {
      const { graded, costly } = reviewOf(RULES, amongPartners.game, side, null);
      const costs = costly.map(({ cost }) => cost);
      expect(graded).toBeGreaterThanOrEqual(costly.length);
      expect(costs).toEqual([...costs].sort((a, b) => b - a));
      expect(costs.every((cost) => cost > 0)).toBe(true);
    }
  });

  it('finds more to better in a random player than in a Counsel', () => {
    const cost = (game: typeof amongCounsels.game): number =>
      reviewOf(RULES, game, 'openai', null).costly.reduce((sum, each) => sum + each.cost, 0);
    expect(cost(againstRandom.game)).toBeGreaterThan(cost(amongCounsels.game));
  });
});
