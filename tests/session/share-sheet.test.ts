import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { finalScore } from '../../src/engine/score.ts';
import { REPLAY_FORMAT, type Replay } from '../../src/documents/replay.ts';
import { debriefSheet } from '../../src/session/sheets/debrief-sheet.ts';
import { shareSheet } from '../../src/session/share-sheet.ts';
import { NOTHING, type Finished, type SessionState } from '../../src/session/state.ts';
import { debrief } from '../../src/text/en/debrief.ts';
import { share } from '../../src/text/en/share.ts';
import { learn } from '../../src/text/text.ts';
import { amongPartners } from '../debrief/finished.ts';

learn('debrief', debrief);
learn('share', share);

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
const sharedBy = (change: Partial<SessionState>, found: Partial<Debrief> = {}) => {
  const state = { ...NOTHING, ...change, finished };
  return shareSheet(state, finished, debriefSheet(state, finished, found));
};

describe('a shared result', () => {
  it('says who played what seed, the score and the end, and that it is a simulation', () => {
    const { text, score, ending } = sharedBy({});
    expect(text).toContain(`OpenAI, seed ${asked.settings.seed}`);
    expect(text).toContain(`Score ${score}`);
    expect(text).toContain(ending);
    expect(text).toContain('Against Microsoft, played by Counsel');
    expect(text).toContain('A simulation by rules and luck');
  });

  it('holds the score against par as soon as par is known', () => {
    expect(sharedBy({}).text).not.toContain('par');
    const scores = {
      openai: finalScore(RULES, played.game, 'microsoft'),
      microsoft: finalScore(RULES, played.game, 'openai'),
    };
    const temperaments = { openai: 'principled', microsoft: 'principled' } as const;
    const found = { par: { scores, closedQuarter: null, package: null, temperaments } };
    expect(sharedBy({}, found).text).toMatch(/Score [\d.−]+, par [\d.−]+ \([+−]?[\d.]+\)/);
  });

  it('gives both scores where two persons played, or two computers', () => {
    expect(sharedBy({ opponent: 'human' }).text).toMatch(/played by a person/);
    expect(sharedBy({ own: 'partner' }).text).toContain('Partner against Counsel, watched');
    expect(sharedBy({ own: 'partner' }).detail).toMatch(/^[\d.−]+ to [\d.−]+$/);
  });

  it('tells neither mandate, so that the seed can still be played', () => {
    const { text } = sharedBy({});
    for (const id of Object.values(finished.game.mandates)) expect(text).not.toContain(id);
  });
});
