import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import type { Game } from '../../src/engine/game.ts';
import { luckOf } from '../../src/engine/luck.ts';
import { openGame } from '../../src/engine/play.ts';
import { everything } from './catalogue.ts';
import { chronicleOf, type Chronicle } from './chronicle.ts';
import { explore } from './explorer.ts';
import { haggles, signs, signsThis, writesLetters } from './talks.ts';
import { luckWhere } from './luck-where.ts';
import { VOYAGES, type Voyage } from './voyages.ts';
import { refusalsAt } from './refusals.ts';

const ALL = everything(RULES);

/** Plays a voyage for its number of games, or as long as it still finds what it seeks; answers the games played. */
function sail(chronicle: Chronicle, voyage: Voyage): number {
  const { name, games, seeks, settings, luck, ...plan } = voyage;
  const sought = seeks === undefined ? undefined : ALL.filter((each) => seeks.test(each));
  for (let nth = 0; nth < games; nth += 1) {
    if (sought?.every((each) => chronicle.count(each) > 0) === true) return nth;
    const seed = `${name}/${String(nth)}`;
    const steered = luck === undefined ? {} : { luck: luckWhere(seed, luck) };
    explore(RULES, chronicle, { ...plan, name, settings: { ...settings(nth), ...steered, seed } });
  }
  return games;
}

const TEMPTATIONS = [
  ['memorandum-2025', writesLetters],
  ['memorandum-2025', haggles],
  ['memorandum-2025', signsThis({ governance: 'seat', nonprofitStake: '18' })],
  ['after-the-signing', signs(3)],
] as const;

/** Tries what is wrong in every state of some ordinary games, and in one whose luck nobody has released. */
function tempt(chronicle: Chronicle): void {
  const look = (game: Game): void => {
    for (const code of refusalsAt(RULES, game)) chronicle.note(`refusal: ${code}`);
  };
  for (const [scenario, talk] of TEMPTATIONS) {
    const settings = { scenario, quarters: 12, seed: `temptation/${scenario}` };
    explore(RULES, chronicle, { name: 'temptation', talk, settings, look });
  }
  const luck = { ...luckOf('unreleased'), quarters: [] };
  look(openGame(RULES, { scenario: 'memorandum-2025', quarters: 6, seed: 'unreleased', luck }));
}

describe('the whole of the rules', () => {
  it('names everything that may happen once', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThan(900);
  });

  it(
    'happens: every option, order, card, case, answer, ending, refusal, rider, fact and move',
    { timeout: 90_000 },
    () => {
      const chronicle = chronicleOf(RULES);
      tempt(chronicle);
      const games = VOYAGES.map((voyage) => sail(chronicle, voyage));
      expect(games.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
      expect(ALL.filter((name) => chronicle.count(name) === 0)).toEqual([]);
    },
  );
});
