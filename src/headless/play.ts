import type { Command } from 'commander';
import { replayText } from '../documents/replay.ts';
import { dealFrom, withGameOptions, type GameOptions } from './game-options.ts';
import { endingOf, playDeal, replayOf } from './game-result.ts';
import { points } from './points.ts';
import { writeOut } from './files.ts';

interface Options extends GameOptions {
  readonly out: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  withGameOptions(program.command('play'))
    .description('plays one game between computers and writes its replay')
    .requiredOption('--out <file>', 'where the replay goes; its extension is .replay.json')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s nb -- play --seed 7 --openai counsel --microsoft random --out game.replay.json',
    )
    .action(playCommand);
}

function playCommand(options: Options): void {
  const deal = dealFrom(options);
  const played = playDeal(deal);
  writeOut(options.out, replayText(replayOf(deal, played)));
  const report = {
    hash: played.hashes.at(-1) ?? '',
    ending: endingOf(played),
    closedQuarter: played.game.contract.closedQuarter,
    moves: played.moves.length,
    scores: { openai: points(played.scores.openai.total), microsoft: points(played.scores.microsoft.total) },
  };
  if (options.json === true) console.log(JSON.stringify(report));
  else {
    const { openai, microsoft } = report.scores;
    console.log(`${report.hash}  ${report.ending}, ${report.moves} moves, OpenAI ${openai}, Microsoft ${microsoft}`);
  }
}
