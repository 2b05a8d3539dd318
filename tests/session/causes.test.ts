import { beforeAll, describe, expect, it } from 'vitest';
import { playerOf } from '../../src/agents/players.ts';
import { selfPlay, type Played } from '../../src/agents/self-play.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { outlookOf } from '../../src/engine/draft.ts';
import { observe } from '../../src/engine/observe.ts';
import { SIDES } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { hasBarWords } from '../../src/session/sheets/bar-words.ts';
import { knownCause } from '../../src/session/sheets/causes.ts';
import { changesOf, lastResolved, valueNow, valuesBy } from '../../src/session/sheets/changes.ts';
import { deskSheet } from '../../src/session/sheets/desk-sheet.ts';
import { movedNumbers } from '../../src/session/sheets/history-sheet.ts';
import { missingGauges, NUMBER_IDS, numberName } from '../../src/session/sheets/number-names.ts';
import { reportSheet } from '../../src/session/sheets/report-sheet.ts';
import { desk } from '../../src/text/en/desk.ts';
import { board } from '../../src/text/en/board.ts';
import { report } from '../../src/text/en/report.ts';
import { learn } from '../../src/text/text.ts';
import type { SeatView } from '../../src/agents/agent.ts';

/** Random players reach what sensible ones never do. */
const SEEDS = ['causes-1', 'causes-2', 'causes-3', 'causes-4', 'causes-5', 'causes-6'];

interface Watched extends Played {
  /** Codes by which directives refused an order, and what desks could not say. */
  readonly codes: ReadonlySet<string>;
  readonly views: readonly SeatView[];
}

function watch(seed: string): Watched {
  const random = playerOf('random');
  if (random === undefined) throw new RangeError('there is no random player');
  const codes = new Set<string>();
  const views: SeatView[] = [];
  const onDecision = (view: SeatView): void => {
    if (view.observation.phase !== 'desk') return;
    views.push(structuredClone(view));
    const outlook = outlookOf(RULES, view.observation);
    for (const directive of RULES.directives) {
      for (const target of directive.targets?.(outlook) ?? [null]) {
        for (const choice of directive.choices.length === 0 ? [null] : directive.choices) {
          const code = directive.refusal(outlook, { id: directive.id, target, choice });
          if (code !== undefined) codes.add(code);
        }
      }
    }
  };
  const settings = { scenario: 'memorandum-2025', quarters: 12, seed };
  const played = selfPlay({
    rules: RULES,
    settings,
    players: { openai: random, microsoft: random },
    hashes: false,
    onDecision,
  });
  return { ...played, codes, views };
}

let games: Watched[] = [];
beforeAll(() => {
  learn('desk', desk);
  learn('report', report);
  learn('board', board);
  games = SEEDS.map(watch);
});

describe('the words of the report', () => {
  it('has a name for every gauge, account and share', () => {
    expect(missingGauges()).toEqual([]);
    for (const id of NUMBER_IDS) expect(numberName(id)).not.toContain('report.');
  });

  it('has words for every cause of every number that moves in games at random', () => {
    const moving = ['posted', 'paid', 'transferred', 'leased'];
    const causes = new Set(
      games.flatMap(({ facts }) => facts.flatMap((fact) => (moving.includes(fact.type) ? [fact.cause] : []))),
    );
    expect(causes.size).toBeGreaterThan(60);
    expect([...causes].filter((cause) => knownCause(cause) === undefined)).toEqual([]);
  });

  it('has words for every term, directive, event, case and cloud, whether it has moved anything or not', () => {
    const all = [
      ...RULES.terms.map(({ id }) => `term/${id}`),
      ...RULES.directives.map(({ id }) => `directive/${id}`),
      ...RULES.events.map(({ id }) => `event/${id}`),
      ...[...RULES.reviews, ...RULES.lawsuits].map(({ id }) => `case/${id}`),
      ...RULES.clouds.map(({ id }) => `cloud/${id}`),
    ];
    expect(all.filter((cause) => knownCause(cause) === undefined)).toEqual([]);
  });

  it('says why whenever a directive cannot be given', () => {
    const codes = new Set(games.flatMap((game) => [...game.codes]));
    expect(codes.size).toBeGreaterThan(5);
    expect([...codes].filter((code) => !hasBarWords(code))).toEqual([]);
  });
});

describe('the numbers of the report', () => {
  it('add up: every number is its opening and all its causes, quarter by quarter', () => {
    for (const { game, facts } of games) {
      const start = RULES.scenarios.find(({ id }) => id === game.scenario)?.opening;
      const view = { observation: observe(game, 'openai'), facts: witnessed(facts, 'openai') };
      const changes = changesOf(view);
      expect(valuesBy(view, changes, 'gauge/trust')[0]).toBe(start?.gauges.trust);
      expect(valuesBy(view, changes, 'money/openai')[0]).toBe(start?.money.openai);
      for (const id of NUMBER_IDS) expect(valuesBy(view, changes, id).at(-1)).toBe(valueNow(view, id));
    }
  });

  it('count compute as the desk of the next quarter does', () => {
    for (const { views } of games) {
      for (const view of views) {
        const { observation } = view;
        const running = observation.leases.filter(
          ({ startQuarter, lastQuarter }) => startQuarter <= observation.quarter && lastQuarter >= observation.quarter,
        );
        const leased = running.reduce((sum, { mw }) => sum + mw, 0);
        const usable = observation.gauges['openai.azureMw'] + observation.gauges['openai.ownMw'] + leased;
        expect(valueNow(view, 'compute')).toBe(usable);
      }
    }
  });

  it.each(SIDES)('lie in a report of every quarter, as %s may see it', (side) => {
    for (const { views } of games.slice(0, 3)) {
      for (const view of views.filter((each) => each.observation.side === side && each.observation.quarter > 0)) {
        const sheet = reportSheet(view);
        expect(sheet.quarter).toBe(lastResolved(view.observation));
        expect(sheet.steps).toHaveLength(14);
        expect(sheet.opened).toHaveLength(2);
        expect(JSON.stringify(sheet)).not.toMatch(/\b(?:report|desk)\.\w/);
        for (const { opening, closing, causes } of sheet.charts) {
          expect(opening + causes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(closing, 6);
        }
        expect(movedNumbers(view, sheet.quarter).length).toBeGreaterThan(10);
      }
    }
  });

  it('never tell one side how the other set its sliders', () => {
    const view = games[0]?.views.find(({ observation }) => observation.quarter === 2);
    const others = view === undefined ? [] : reportSheet(view).opened.slice(1);
    expect(others.map(({ lines }) => lines.at(-1))).toEqual([report.splitHidden]);
  });
});

describe('the hand at a desk', () => {
  it('holds every directive of the side, the open ones first, and says why of the others', () => {
    for (const { views } of games) {
      for (const { observation } of views) {
        const { hand } = deskSheet(observation);
        expect(hand).toHaveLength(RULES.directives.filter(({ side }) => side === observation.side).length);
        const barred = hand.map((card) => card.barred !== undefined);
        expect(barred).toEqual(barred.toSorted((a, b) => Number(a) - Number(b)));
        expect(JSON.stringify(hand)).not.toMatch(/\b(?:report|desk)\.\w/);
      }
    }
  });
});
