import { beforeAll, describe, expect, it } from 'vitest';
import type { SeatView } from '../../src/agents/agent.ts';
import { readDraft } from '../../src/agents/reading.ts';
import { RULES } from '../../src/content/rulebook.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Package } from '../../src/engine/game.ts';
import { asksOf } from '../../src/engine/legal.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import { termIndex } from '../../src/engine/rulebook.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { NOTHING, type SessionState } from '../../src/session/state.ts';
import { openOptions, startDraft } from '../../src/session/sheets/draft-start.ts';
import { redlineClause } from '../../src/session/sheets/redline.ts';
import { closedNote, signingSheet, signingsIn } from '../../src/session/sheets/signing-sheet.ts';
import { acceptanceSheet } from '../../src/session/sheets/table-acceptance.ts';
import { answerSheet, fairerSheet } from '../../src/session/sheets/table-talk.ts';
import { tableSheet, type Pen, type TableSheet } from '../../src/session/sheets/table-sheet.ts';
import { refusals } from '../../src/text/en/refusals.ts';
import { table } from '../../src/text/en/table.ts';
import { learn } from '../../src/text/text.ts';

beforeAll(() => {
  learn('table', table);
  learn('refusals', refusals);
});

interface Played {
  readonly game: Game;
  readonly facts: Fact[];
}

const MANDATES = { openai: 'no-single-landlord', microsoft: 'hedge-the-bet' };

/** A game at its first table, with moves made there. */
function atTable(...moves: readonly Move[]): Played {
  const facts: Fact[] = [];
  const settings = { scenario: 'memorandum-2025', quarters: 12, seed: 'table', mandates: MANDATES };
  const game = openGame(RULES, settings, facts);
  for (const side of SIDES) {
    if (game.phase !== 'briefing') break;
    const choices = asksOf(RULES, observe(game, side)).map((asked) => (asked ? 0 : -1));
    if (choices.some((choice) => choice === 0)) advance(RULES, game, { side, type: 'answer', choices }, facts);
  }
  for (const move of moves) expect(advance(RULES, game, move, facts)).toBeUndefined();
  return { game, facts };
}

const viewOf = ({ game, facts }: Played, side: Side): SeatView => ({
  observation: observe(game, side),
  facts: witnessed(facts, side),
});

const stateOf = (view: SeatView): SessionState => ({
  ...NOTHING,
  view,
  seat: view.observation.side,
  waitsFor: 'you',
});

const penOf = (view: SeatView, change: Partial<Pen> = {}): Pen => ({
  draft: startDraft(view.observation),
  second: undefined,
  onSecond: false,
  version: 'yours',
  firm: [],
  riders: [],
  ...change,
});

function sheetOf(view: SeatView, change: Partial<Pen> = {}, read = false): TableSheet {
  const pen = penOf(view, change);
  const draft = read ? readDraft(RULES, view, pen.draft) : undefined;
  const sheet = tableSheet(stateOf(view), pen, { draft, theirs: undefined, theirSecond: undefined });
  if (sheet === undefined) throw new Error('no game is open');
  return sheet;
}

const clauseOf = (sheet: TableSheet, id: string) => {
  const found = sheet.articles.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
};

const MIDDLE: Package = startDraft(observe(atTable().game, 'openai'));
const STAKE = termIndex(RULES, 'microsoftStake');
const REVENUE = termIndex(RULES, 'revenueShare');
const propose = (side: Side, pack: Package, more: object = {}): Move => ({
  side,
  type: 'propose',
  package: pack,
  ...more,
});

describe('the redline', () => {
  it('strikes and writes only the words that differ', () => {
    expect(redlineClause('It buys {x} of it.', '$250 billion', '$175 billion', 'openai')).toEqual([
      { kind: 'plain', text: 'It buys ' },
      { kind: 'struck', text: '$250', by: 'openai' },
      { kind: 'plain', text: ' ' },
      { kind: 'written', text: '$175', by: 'openai' },
      { kind: 'plain', text: ' billion of it.' },
    ]);
  });

  it('writes without striking where words are only added', () => {
    const pieces = redlineClause('Use {x}.', 'models', 'models and research', 'microsoft');
    expect(pieces.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'plain:Use models ',
      'written:and research',
      'plain:.',
    ]);
  });
});

describe('a new draft', () => {
  it('starts from the terms that history knows while nobody has proposed', () => {
    expect(RULES.terms[STAKE]?.options[MIDDLE[STAKE] ?? -1]?.id).toBe('27');
  });

  it('starts from theirs when they opened, and from one’s own last one after that', () => {
    const lower = MIDDLE.with(STAKE, 1);
    const played = atTable(propose('openai', lower));
    expect(startDraft(observe(played.game, 'microsoft'))).toEqual(lower);
    expect(startDraft(observe(played.game, 'openai'))).toEqual(lower);
  });

  it('cannot choose a stake that leaves too little for staff and investors', () => {
    const seen = observe(atTable().game, 'openai');
    const foundation = termIndex(RULES, 'nonprofitStake');
    const open = openOptions(seen, MIDDLE.with(foundation, 0), STAKE);
    expect(open[0]).toBe(true);
    expect(open.at(-1)).toBe(false);
  });
});

describe('the clauses', () => {
  it('show what one changes of their draft, in one’s own ink', () => {
    const view = viewOf(atTable(propose('openai', MIDDLE)), 'microsoft');
    const sheet = sheetOf(view, { draft: MIDDLE.with(STAKE, 4) });
    expect(clauseOf(sheet, 'microsoftStake').wording).toContainEqual({ kind: 'struck', text: '27%', by: 'microsoft' });
    expect(clauseOf(sheet, 'microsoftStake').wording).toContainEqual({ kind: 'written', text: '30%', by: 'microsoft' });
    expect(clauseOf(sheet, 'revenueShare').mark).toEqual({ kind: 'agreed' });
  });

  it('show what they changed since one’s last draft, in their ink', () => {
    const view = viewOf(atTable(propose('openai', MIDDLE), propose('microsoft', MIDDLE.with(STAKE, 4))), 'openai');
    const sheet = sheetOf(view, { version: 'theirs' });
    expect(clauseOf(sheet, 'microsoftStake').wording).toContainEqual({ kind: 'written', text: '30%', by: 'microsoft' });
    expect(clauseOf(sheet, 'microsoftStake').open).toBe(false);
  });

  it('name the firm terms of either side', () => {
    const view = viewOf(atTable(propose('openai', MIDDLE, { firm: [STAKE] })), 'microsoft');
    const sheet = sheetOf(view, { firm: [REVENUE] });
    expect(clauseOf(sheet, 'microsoftStake').mark).toEqual({ kind: 'firm', by: 'openai' });
    expect(clauseOf(sheet, 'revenueShare').mark).toEqual({ kind: 'firm', by: 'microsoft' });
  });

  it('say where the board’s red line runs', () => {
    const view = viewOf(atTable(), 'openai');
    const line = RULES.mandates.find(({ id }) => id === MANDATES.openai)?.redLine.term ?? '';
    expect(clauseOf(sheetOf(view), line).notes[0]).toContain('12 points');
  });

  it('reopen only what a reviewer wants, and one term beside it', () => {
    const { game, facts } = atTable();
    const term = termIndex(RULES, 'governance');
    game.pending = {
      package: MIDDLE.with(term, 2),
      signedQuarter: 0,
      conditions: [{ review: 'delaware', term, options: [0, 1] }],
    };
    const view = viewOf({ game, facts }, 'openai');
    const start = startDraft(view.observation);
    expect(start[term]).toBe(1);
    expect(openOptions(view.observation, start, term)).toEqual([true, true, false, false]);
    expect(openOptions(view.observation, start.with(STAKE, 2), REVENUE).filter(Boolean)).toHaveLength(1);
    expect(sheetOf(view).note).toContain('A reviewer wants a change');
  });
});

describe('the worth of a draft', () => {
  const view = viewOf(atTable(), 'openai');
  let sheet: TableSheet;
  beforeAll(() => {
    sheet = sheetOf(view, {}, true);
  });

  it('is told in points, with the estimate as an interval', () => {
    const reading = readDraft(RULES, view, MIDDLE);
    expect(sheet.worth?.score).toBe((reading.signed / 100).toFixed(1));
    expect(sheet.worth?.theirs.draft.high).toBe(reading.theirs.high / 100);
    expect(sheet.proposeNote).toMatch(/^you \d+\.\d, them \d+–\d+ est\.$/);
  });

  it('measures every rung against the draft while they have none', () => {
    const rungs = clauseOf(sheet, 'microsoftStake').rungs;
    expect(rungs.find(({ id }) => id === '27')).toMatchObject({ toYou: 0, toThem: 0, theirs: false });
    expect(rungs.find(({ id }) => id === '18')?.toYou).toBeGreaterThan(0);
  });

  it('keeps the scale around all its marks', () => {
    const { low, high, alternative, draft } = sheet.worth?.yours ?? {
      low: 0,
      high: 0,
      alternative: { low: -1 },
      draft: { low: 1 },
    };
    expect(low).toBeLessThan(alternative.low);
    expect(high).toBeGreaterThan(draft.low);
  });

  it('names the states and the court that read it', () => {
    expect(sheet.readers.map(({ id }) => id)).toEqual(expect.arrayContaining(['delaware', 'california', 'musk']));
  });
});

describe('the moves', () => {
  it('offer nothing to accept before they have proposed, and everything they put after', () => {
    expect(sheetOf(viewOf(atTable(), 'openai')).actions.accept).toBeUndefined();
    const riders = [{ type: 'pay', from: 'openai', usdM: 1_000 }];
    const view = viewOf(atTable(propose('openai', MIDDLE, { riders })), 'microsoft');
    expect(sheetOf(view).actions.accept?.riders).toBe('With it: OpenAI pays $1.0B.');
  });

  it('count rounds by side and announce none that is not sure', () => {
    const { actions } = sheetOf(viewOf(atTable(propose('openai', MIDDLE)), 'openai'));
    expect(actions.yours).toEqual({ used: 1, sure: 2, turn: false });
    expect(actions.theirs).toEqual({ used: 0, sure: 2, turn: true });
    expect(actions.yourTurn).toBe(false);
  });

  it('warn of an insult before it is made', () => {
    const view = viewOf(atTable(propose('openai', MIDDLE), propose('microsoft', MIDDLE)), 'openai');
    const back = MIDDLE.with(STAKE, 0);
    expect(sheetOf(view, { draft: back }).patience.warning).toContain('two steps back');
    expect(sheetOf(view).patience.warning).toBeUndefined();
  });
});

describe('what is said across the table', () => {
  const view = viewOf(atTable(), 'openai');
  const seen = view.observation;
  const offer = { own: -120, theirs: { low: -8, mean: 51, high: 74 }, package: MIDDLE.with(STAKE, 4) };

  it('describes a package by what changes of the draft, and by what it comes to', () => {
    const killer = { term: REVENUE, option: 5, redLine: true };
    const offers = [{ ...offer, merits: ['cheapest', 'fewest'] as const }];
    const sheet = answerSheet(seen, MIDDLE, { kind: 'offers', offers, killer });
    expect(sheet.packages[0]).toMatchObject({
      head: 'Cheapest for you · Fewest changes: 1 change',
      changes: [{ term: STAKE, from: '27%', to: '30%' }],
      worth: 'To you −1.2; to Microsoft +5.1, est., −0.8 to +7.4. Points over no deal.',
      warning: 'Worse for you than no deal.',
    });
    expect(sheet.killer?.text).toContain('red line');
  });

  it.each([
    { kind: 'killed', killer: { term: REVENUE, option: 5, redLine: false } },
    { kind: 'closed', why: 'patience' },
    { kind: 'closed', why: 'walked-out' },
    { kind: 'closed', why: 'not-your-turn' },
    { kind: 'refused', code: 'shares-exceed' },
    { kind: 'no-deal' },
  ] as const)('never says no without a way out: $kind $why', (answer) => {
    const sheet = answerSheet(seen, MIDDLE, answer);
    expect(sheet.text).not.toBe('');
    expect(sheet.wayOut).toBeTruthy();
  });

  it('says of a draft that cannot be fairer what it comes to', () => {
    const sheet = fairerSheet(seen, MIDDLE, { ...offer, package: MIDDLE });
    expect(sheet.packages).toEqual([]);
    expect(sheet.text).toContain('to Microsoft +5.1');
  });

  it('shows where the gain of the other side comes from, in parts that sum to it', () => {
    const reading = readDraft(RULES, view, MIDDLE.with(STAKE, 4).with(REVENUE, 3)).acceptance;
    const sheet = acceptanceSheet(seen, reading!);
    const parts = sheet.parts.slice(0, -1);
    expect(sheet.parts.at(-1)?.shown).toBe(sheet.shown);
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(sheet.mean, 9);
    expect(parts.map(({ label }) => label)).toContain('Stake: 30%, not 27%');
    expect(sheet.from).toBeLessThanOrEqual(Math.min(0, sheet.low));
    expect(sheet.to).toBeGreaterThanOrEqual(sheet.high);
  });

  it('reads the second of two drafts as well as the first, with its own worth to sign', () => {
    const second = MIDDLE.with(STAKE, 4);
    const held = viewOf(atTable(propose('openai', MIDDLE, { alternative: second })), 'microsoft');
    const sheet = sheetOf(held, { version: 'theirs-second' });
    expect(sheet.hasTheirSecond).toBe(true);
    expect(clauseOf(sheet, 'microsoftStake').label).toBeDefined();
    expect(sheet.actions.acceptSecond?.text).toContain('It is signed at once');
    expect(JSON.stringify(clauseOf(sheet, 'microsoftStake').wording)).toContain('30%');
  });

  it('asks nobody where a person sits across, and of no draft once the table is left', () => {
    expect(sheetOf(view).actions).toMatchObject({ computer: true, mayAsk: true });
    const left = viewOf(atTable(propose('openai', MIDDLE), { side: 'microsoft', type: 'walk-out' }), 'openai');
    expect(sheetOf(left).actions).toMatchObject({ walkedOut: true, mayAsk: false });
  });
});

describe('the signing', () => {
  it('shows the agreement with what still stands before its closing', () => {
    const played = atTable(propose('openai', MIDDLE), { side: 'microsoft', type: 'accept', draft: 0 });
    const { observation, facts } = viewOf(played, 'openai');
    const sheet = signingSheet(observation, facts);
    expect(signingsIn(facts)).toBe(1);
    expect(sheet?.binds).toBe(true);
    expect(sheet?.gates.map(({ id }) => id)).toEqual(['delaware', 'california', 'musk']);
    expect(sheet?.suits.find(({ suit }) => suit === 'equity')?.lines).toContain('Stake: 27%');
  });

  it('leaves a memorandum’s name unstruck', () => {
    const pack = MIDDLE.map((option, term) => (term < 4 ? option : -1));
    const played = atTable(
      { side: 'openai', type: 'memorandum', package: pack },
      { side: 'microsoft', type: 'accept', draft: 0 },
    );
    const { observation, facts } = viewOf(played, 'microsoft');
    expect(signingSheet(observation, facts)).toMatchObject({ binds: false, gates: [] });
  });
});

describe('the closing of a table', () => {
  it('is told when it is the other side’s doing, and not when it is one’s own', () => {
    const played = atTable({ side: 'openai', type: 'adjourn' });
    const theirs = viewOf(played, 'microsoft');
    const own = viewOf(played, 'openai');
    expect(closedNote(theirs.observation, theirs.facts)).toContain('OpenAI has adjourned');
    expect(closedNote(own.observation, own.facts)).toBeUndefined();
    const why = [{ kind: 'missing', term: STAKE, option: 4 }] as const;
    expect(closedNote(theirs.observation, theirs.facts, why)).toContain('it wants 30%');
  });
});
