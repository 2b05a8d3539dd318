/**
 * `npm run goldens` plays the golden games again and writes their replays and transcripts. Whoever changes a rule
 * runs it, reads what changed, and commits it by itself with a line on which rule moved them.
 */
import { writeFileSync } from 'node:fs';
import { replayText } from '../../src/documents/replay.ts';
import { playDeal, replayOf } from '../../src/headless/game-result.ts';
import { retell } from '../../src/headless/retelling.ts';
import { transcript } from '../../src/headless/transcript.ts';
import { GOLDENS, replayFile, transcriptFile } from './games.ts';

for (const { name, deal } of GOLDENS) {
  const replay = replayOf(deal, playDeal(deal));
  const { lines } = transcript({ replay, retelling: retell(replay) }, true);
  writeFileSync(replayFile(name), replayText(replay));
  writeFileSync(transcriptFile(name), lines.map((line) => `${line}\n`).join(''));
  console.log(`${name}: ${replay.moves.length} moves, ${lines.length} lines, ${replay.hashes.at(-1) ?? ''}`);
}
