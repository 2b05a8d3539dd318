import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { debriefOf, type Debrief } from '../../src/debrief/debrief.ts';
import { parseReplay, REPLAY_FORMAT, type Replay } from '../../src/documents/replay.ts';
import { NOTHING, type Finished, type SessionState } from '../../src/session/state.ts';
import { courseSheet, envelopeSheet, hiddenSheet, lessonSheets } from '../../src/session/sheets/course-sheet.ts';
import { contractTable, dealMapSheet, termsSheets } from '../../src/session/sheets/deal-sheet.ts';
import { debriefSheet, quartersCsv, replayFile, sameAgain } from '../../src/session/sheets/debrief-sheet.ts';
import { lastingText, measuresSheet } from '../../src/session/sheets/measures-sheet.ts';
import { reviewSheet } from '../../src/session/sheets/review-sheet.ts';
import { debrief } from '../../src/text/en/debrief.ts';
import { learn } from '../../src/text/text.ts';
import { amongPartners } from '../debrief/finished.ts';

learn('debrief', debrief);

const { game: asked, played } = amongPartners;
const replay: Replay = {
  format: REPLAY_FORMAT,
  rules: RULES.version,
  scenario: asked.settings.scenario,
  seed: asked.settings.seed,
  settings: { quarters: asked.settings.quarters, players: { openai: 'human', microsoft: 'counsel' } },
  moves: played.moves,
  hashes: played.hashes,
};
const finished: Finished = { game: played.game, facts: played.facts, replay };
const state: SessionState = { ...NOTHING, waitsFor: 'nobody', reportRead: 4, finished };
let found: Partial<Debrief> = {};
for (const part of debriefOf(RULES, asked, () => undefined)) found = { ...found, ...part };

/** Every text of a sheet, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the debrief’s sheets', () => {
  it('give the score at once, before anything else is found', () => {
    const sheet = debriefSheet(state, finished, {});
    const values = sheet.numbers.map(({ value }) => value);
    expect(values[0]).toBe((played.scores.openai.total / 100).toFixed(1));
    expect(values[1]).toBe('…');
    expect(sheet.results.map(({ side }) => side)).toEqual(['openai', 'microsoft']);
  });

  it('call a game of two Partners level with par', () => {
    const sheet = debriefSheet(state, finished, found);
    expect(sheet.numbers[2]?.value).toBe('0.0');
    expect(sheet.results.flatMap(({ goals }) => goals.map(({ change }) => change)).every((x) => x === 0)).toBe(true);
  });

  it('leave no slot unfilled and name every term, option, order and lesson in words', () => {
    const { course, deal, lasting, lessons, par, reviews } = found;
    if (!course || !deal || !lasting || !lessons || !reviews) throw new RangeError('a part is missing');
    const sheets = [
      debriefSheet(state, finished, found),
      dealMapSheet(deal, 'openai'),
      contractTable(deal, played.game.mandates),
      termsSheets(deal, 'openai'),
      measuresSheet(deal),
      lastingText(played.game, lasting),
      courseSheet(played.game, course, 'openai', par),
      lessonSheets(played.game, lessons),
      hiddenSheet(played.game, played.facts, 'openai'),
      reviewSheet(played.game, reviews, 'openai', deal.package),
      reviewSheet(played.game, reviews, 'microsoft', deal.package),
    ];
    for (const text of sheets.flatMap(textsOf)) {
      expect(text).not.toMatch(/\{\w+\}|\{\{|debrief\.|undefined|NaN/);
    }
  });

  it('write a row of the table for every quarter', () => {
    const lines = quartersCsv(played.game, found).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + asked.settings.quarters);
    const widths = new Set(lines.map((line) => line.split(',').length));
    expect(widths.size).toBe(1);
  });

  it('write a replay that can be read again', () => {
    expect(parseReplay(replayFile(finished), RULES.version).replay).toEqual(replay);
    expect(sameAgain(state, finished).settings).toEqual(asked.settings);
  });

  it.each([
    [60, 40, 6_100, /reached your aim/],
    [60, 40, 5_000, /50% of the way/],
    [60, 40, 3_900, /below the score/],
  ])('open an envelope of %i and %i on a score of %i', (aspiration, walkAway, total, verdict) => {
    expect(envelopeSheet({ aspiration, walkAway }, total)?.verdict).toMatch(verdict);
  });
});
