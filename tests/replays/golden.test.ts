import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playerOf } from '../../src/agents/players.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { reexecute } from '../../src/documents/reexecute.ts';
import { parseReplay } from '../../src/documents/replay.ts';
import { retell } from '../../src/headless/retelling.ts';
import { transcript } from '../../src/headless/transcript.ts';
import { GOLDENS, replayFile, textOf, transcriptFile } from './games.ts';

const HOW = 'A rule has changed these games. If it was meant to: npm run goldens, read the difference, commit it.';

const replayNamed = (name: string) => {
  const { replay, fault } = parseReplay(textOf(replayFile(name)), RULES.version);
  expect(fault).toBeUndefined();
  return replay!;
};

describe('the golden games', () => {
  it.each(GOLDENS.map(({ name }) => [name]))('%s gives its recorded hash after every quarter', (name) => {
    const replay = replayNamed(name);
    const again = reexecute(RULES, replay, { hashes: true });
    expect(again.divergence, HOW).toBeUndefined();
    expect(again).toMatchObject({ hashes: replay.hashes });
  });

  it.each(GOLDENS.map(({ name }) => [name]))('%s reads as its transcript, line by line', (name) => {
    const replay = replayNamed(name);
    const { lines, whole } = transcript({ replay, retelling: retell(replay) }, true);
    expect(whole).toBe(true);
    expect(lines, HOW).toEqual(textOf(transcriptFile(name)).split('\n').slice(0, -1));
  });

  it.each(GOLDENS.map((golden) => [golden.name, golden]))('%s was made as its file says', (name, { deal }) => {
    const { settings, scenario, seed } = replayNamed(name);
    expect({ scenario, seed, ...settings }).toEqual({ ...deal.settings, players: deal.players });
    for (const player of Object.values(deal.players)) expect(playerOf(player)).toBeDefined();
  });

  it('are all the replays that lie here, each with its transcript', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.ts') && !file.endsWith('.md'));
    const expected = GOLDENS.flatMap(({ name }) => [`${name}.replay.json`, `${name}.transcript.txt`]);
    expect(files.sort()).toEqual(expected.sort());
  });
});
