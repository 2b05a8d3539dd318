import type { Deal } from './game-options.ts';
import { resultOf } from './game-result.ts';
import type { Answer } from './pool.ts';

/** Plays what it is sent, one game after the other, until its parent lets it go. */
process.on('message', ({ at, deal }: { readonly at: number; readonly deal: Deal }) => {
  process.send?.(answerTo(at, deal));
});

function answerTo(at: number, deal: Deal): Answer {
  try {
    return { at, result: resultOf(deal) };
  } catch (fault) {
    return { at, problem: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
