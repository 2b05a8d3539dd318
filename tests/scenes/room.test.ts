import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame } from '../../src/engine/play.ts';
import type { Proposal } from '../../src/engine/game.ts';
import { endingPicture, tablePicture } from '../../src/session/room-source.ts';
import { ENDING_PICTURES } from '../../src/session/room-picture.ts';

const newGame = () => openGame(RULES, { scenario: 'memorandum-2025', seed: 'room', quarters: 12 }, []);

const draft = (options: readonly number[], firm: readonly number[] = []): Proposal => ({
  kind: 'definitive',
  package: [...options],
  alternative: null,
  riders: [],
  firm,
});

describe('the table in the room', () => {
  it('lays the paper before the side whose move it is, with that of the onlooker to the right', () => {
    const game = newGame();
    for (const turn of ['openai', 'microsoft'] as const) {
      game.table.turn = turn;
      expect(tablePicture(observe(game, 'microsoft'))).toMatchObject({ near: 'microsoft', turn });
    }
  });

  it('writes what the last draft changes in its proposer’s ink, and pins what is firm', () => {
    const game = newGame();
    const changed = game.contract.package.map((option, term) => (term < 2 ? (option === 0 ? 1 : 0) : option));
    game.table.turn = 'openai';
    game.table.seats.microsoft.standing = draft(changed);
    game.table.seats.microsoft.firm = [1];
    const { lines } = tablePicture(observe(game, 'openai'));
    expect(lines).toHaveLength(RULES.terms.length);
    expect(lines.slice(0, 3)).toEqual([
      { ink: 'microsoft', pins: [] },
      { ink: 'microsoft', pins: ['microsoft'] },
      { ink: 'plain', pins: [] },
    ]);
  });

  it('is drawn alike whatever the other side has hidden', () => {
    const game = newGame();
    const before = tablePicture(observe(game, 'openai'));
    game.mandates.microsoft = RULES.mandates.filter(({ side }) => side === 'microsoft').at(-1)?.id ?? '';
    game.table.rounds += 3;
    expect(tablePicture(observe(game, 'openai'))).toEqual(before);
  });
});

describe('the pictures of endings', () => {
  it('have one for a game that ends without a deal', () => {
    const game = newGame();
    game.phase = 'over';
    expect(endingPicture(game)).toBe('apart');
  });

  it('have one for each group, told by how the rules end a game', () => {
    const game = newGame();
    game.phase = 'over';
    game.ending = 'unwound';
    expect(endingPicture(game)).toBe('unwound');
    expect(ENDING_PICTURES).toContain(endingPicture(game));
  });
});
