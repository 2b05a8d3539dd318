import { describe, expect, it } from 'vitest';
import { startDraft } from '../../src/session/sheets/draft-start.ts';
import { RULES } from '../../src/content/rulebook.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Package } from '../../src/engine/game.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame, play } from '../../src/engine/play.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { isTutorial, TUTORIAL } from '../../src/session/sheets/tutorial-game.ts';
import { hintSheet } from '../../src/session/sheets/tutorial-hints.ts';
import { guideSheet, movedToward, repeats, type GuideScreen } from '../../src/session/sheets/tutorial.ts';
import { NOTHING, type SessionState } from '../../src/session/state.ts';
import { tutorial } from '../../src/text/en/tutorial.ts';
import { learn } from '../../src/text/text.ts';

learn('tutorial', tutorial);

/** The guided game after some moves, as its seat sees it. */
function lesson(...moves: readonly Move[]): { readonly game: Game; readonly state: SessionState } {
  const facts: Fact[] = [];
  let game = openGame(RULES, TUTORIAL.settings, facts);
  for (const move of moves) {
    const made = play(RULES, game, move);
    if (made.refusal !== undefined) throw new Error(made.refusal.code);
    game = made.game;
    facts.push(...made.facts);
  }
  const view = { observation: observe(game, 'openai'), facts: witnessed(facts, 'openai') };
  return { game, state: { ...NOTHING, view, waitsFor: 'you' } };
}

const ANSWER: Move = { side: 'openai', type: 'answer', choices: [0] };
const opening = lesson(ANSWER);
const MIDDLE: Package = startDraft(opening.state.view!.observation);
const propose = (side: 'openai' | 'microsoft', pack: Package): Move => ({ side, type: 'propose', package: pack });
const STAKE = RULES.terms.findIndex(({ id }) => id === 'microsoftStake');

const idAt = (state: SessionState, screen: GuideScreen): string | undefined => guideSheet(state, screen)?.id;

describe('the guided game', () => {
  it('begins with one card, which asks OpenAI: the first decision', () => {
    const { game } = lesson();
    expect(game.cards.map((id) => RULES.events.find((card) => card.id === id)?.asks)).toEqual([['openai']]);
  });

  it('is an ordinary game of the rules, shorter than a campaign', () => {
    const scenario = RULES.scenarios.find(({ id }) => id === TUTORIAL.settings.scenario);
    expect(scenario?.lengths).toContain(TUTORIAL.settings.quarters);
    expect(openGame(RULES, TUTORIAL.settings, []).mandates).toEqual(TUTORIAL.settings.mandates);
  });

  it('is known again by what was set, and no other game is taken for it', () => {
    const { seed, scenario, quarters, mandates } = TUTORIAL.settings;
    const replay = {
      format: 'non-binding/replay/1',
      rules: RULES.version,
      scenario,
      seed,
      settings: { quarters, ...(mandates && { mandates }), players: { openai: 'human', microsoft: 'counsel' } },
      moves: [],
      hashes: [],
    } as unknown as Parameters<typeof isTutorial>[0];
    expect(isTutorial(replay)).toBe(true);
    expect(isTutorial({ ...replay!, seed: 'another' })).toBe(false);
    expect(isTutorial({ ...replay!, settings: { ...replay!.settings, mandates: {} } })).toBe(false);
    expect(isTutorial(undefined)).toBe(false);
  });
});

describe('the guide', () => {
  it('begins with the paper and names what waits for a closing', () => {
    const sheet = guideSheet(lesson().state, 'briefing');
    expect(sheet?.id).toBe('paper');
    expect(sheet?.why).toContain('$22.5B');
    expect(sheet?.why).toContain('Q4 2025');
  });

  it('says nothing of its own while the other side thinks', () => {
    expect(guideSheet({ ...opening.state, waitsFor: 'them' }, 'table')).toBeUndefined();
  });

  it('speaks of the anchor before the first package, of trading after an answer', () => {
    expect(idAt(opening.state, 'table')).toBe('anchor');
    const answered = lesson(ANSWER, propose('openai', MIDDLE), propose('microsoft', MIDDLE.with(STAKE, 5)));
    expect(idAt(answered.state, 'table')).toBe('first');
    expect(guideSheet(answered.state, 'table')?.text).toContain('12 terms');
  });

  it('counts what they gave since their last package', () => {
    const gave = lesson(
      ANSWER,
      propose('openai', MIDDLE.with(STAKE, 1)),
      propose('microsoft', MIDDLE.with(STAKE, 6)),
      propose('openai', MIDDLE.with(STAKE, 2)),
      propose('microsoft', MIDDLE.with(STAKE, 5)),
    );
    expect(guideSheet(gave.state, 'table')?.text).toContain('came 1 term your way');
  });

  it('says so when they gave nothing, and when one said the same twice', () => {
    const nothing = lesson(
      ANSWER,
      propose('openai', MIDDLE.with(STAKE, 1)),
      propose('microsoft', MIDDLE.with(STAKE, 5)),
      propose('openai', MIDDLE.with(STAKE, 2)),
      propose('microsoft', MIDDLE.with(STAKE, 5)),
    );
    expect(idAt(nothing.state, 'table')).toBe('stuck');
    const same = lesson(
      ANSWER,
      propose('openai', MIDDLE),
      propose('microsoft', MIDDLE.with(STAKE, 5)),
      propose('openai', MIDDLE),
      propose('microsoft', MIDDLE.with(STAKE, 4)),
    );
    expect(idAt(same.state, 'table')).toBe('repeat');
  });

  it('puts a short patience before everything else', () => {
    const { game } = lesson(ANSWER, propose('openai', MIDDLE), propose('microsoft', MIDDLE.with(STAKE, 5)));
    const { state } = lesson(ANSWER, propose('openai', MIDDLE), propose('microsoft', MIDDLE.with(STAKE, 5)));
    const view = state.view!;
    const seats = structuredClone(game.table.seats);
    seats.microsoft.patience = 12;
    const short = { ...view.observation, table: { ...view.observation.table, seats } };
    const sheet = guideSheet({ ...state, view: { ...view, observation: short } }, 'table');
    expect(sheet?.id).toBe('candle');
    expect(sheet?.text).toContain('12');
  });

  it('tells at the desk of alternatives without a deal, and of reviewers with one', () => {
    const left = lesson(ANSWER, { side: 'openai', type: 'adjourn' });
    expect(idAt(left.state, 'desk')).toBe('desk');
    const view = left.state.view!;
    const pending = { package: [...MIDDLE], signedQuarter: 0, conditions: [] };
    const signed = { ...left.state, view: { ...view, observation: { ...view.observation, pending } } };
    expect(idAt(signed, 'desk')).toBe('signed');
  });

  it('is silent from the third quarter on', () => {
    const view = opening.state.view!;
    const later = (quarter: number, screen: GuideScreen) =>
      idAt({ ...opening.state, view: { ...view, observation: { ...view.observation, quarter } } }, screen);
    expect(later(1, 'briefing')).toBe('second');
    expect(later(2, 'report')).toBe('end');
    expect(later(2, 'briefing')).toBeUndefined();
    expect(later(5, 'table')).toBeUndefined();
  });
});

describe('steps between packages', () => {
  it('count for the side that they favour', () => {
    const lower = MIDDLE.with(STAKE, 1);
    expect(movedToward('openai', MIDDLE, lower)).toBe(1);
    expect(movedToward('microsoft', MIDDLE, lower)).toBe(0);
    expect(movedToward('microsoft', lower, MIDDLE)).toBe(1);
  });

  it('are none between two that are the same', () => {
    expect(repeats([MIDDLE, [...MIDDLE]])).toBe(true);
    expect(repeats([MIDDLE])).toBe(false);
    expect(repeats([MIDDLE, MIDDLE.with(STAKE, 1)])).toBe(false);
  });
});

describe('hints of an ordinary game', () => {
  it('come one at a time, and not again once they are put away', () => {
    const same = lesson(
      ANSWER,
      propose('openai', MIDDLE),
      propose('microsoft', MIDDLE.with(STAKE, 5)),
      propose('openai', MIDDLE),
      propose('microsoft', MIDDLE.with(STAKE, 4)),
    );
    const hint = hintSheet(same.state, 'table', []);
    expect(hint?.id).toBe('repeat/0');
    expect(hintSheet(same.state, 'table', ['repeat/0'])).toBeUndefined();
  });

  it('are silent while there is nothing to miss', () => {
    expect(hintSheet(opening.state, 'table', [])).toBeUndefined();
    expect(hintSheet(opening.state, 'briefing', [])).toBeUndefined();
  });

  it('name the last quarter of a memorandum', () => {
    const view = opening.state.view!;
    const last = { ...view.observation, quarter: view.observation.memorandum!.lastQuarter };
    expect(hintSheet({ ...opening.state, view: { ...view, observation: last } }, 'desk', [])?.id).toContain(
      'memorandum',
    );
  });
});
