import { readFileSync } from 'node:fs';
import { agentLuck, playerOf } from '../../src/agents/players.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { rerun } from '../../src/debrief/rerun.ts';
import { parseSave } from '../../src/documents/save.ts';
import { settingsOf } from '../../src/documents/replay.ts';
import { observe } from '../../src/engine/observe.ts';
import { otherSide } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';

/**
 * Plays a kept game of the page again in Node and asks its computer anew at each of its moves, from what its seat saw
 * then. Prints how many there were; ends with an error at the first that differs.
 */
const { save, fault } = parseSave(readFileSync(process.argv[2] ?? '', 'utf8'), RULES.version);
if (save === undefined) throw new Error(`not a kept game: ${fault.code}`);
const { replay, seat, opponent } = save;
const player = playerOf(opponent);
if (player === undefined) throw new Error(`no player ${opponent}`);
const side = otherSide(seat);
const luck = agentLuck(replay.seed, side);
let compared = 0;
rerun(RULES, { settings: settingsOf(replay), moves: replay.moves }, (game, move, facts) => {
  if (move.side !== side) return;
  const here = player.decide(RULES, { observation: observe(game, side), facts: witnessed(facts, side) }, luck);
  // A move comes out of a file with its own order of keys, and without what is left out
  if (JSON.stringify(sorted(here)) !== JSON.stringify(sorted(move)))
    throw new Error(
      `quarter ${String(game.quarter)}: ${JSON.stringify(move)} in the page, ${JSON.stringify(here)} here`,
    );
  compared += 1;
});
process.stdout.write(`${opponent}: ${String(compared)} moves are the same\n`);

function sorted(value: object): unknown {
  return Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1));
}
