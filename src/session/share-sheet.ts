import { t } from '../text/text.ts';
import { asGiven } from '../text/given.ts';
import { decimal } from '../text/numbers.ts';
import type { Side } from '../engine/vocabulary.ts';
import { otherSide } from '../engine/vocabulary.ts';
import { areNone, areTwo } from './seats.ts';
import type { DebriefSheet } from './sheets/debrief-sheet.ts';
import { playerName } from './sheets/debrief-sheet.ts';
import type { Finished, SessionState } from './state.ts';

/** A result as it is shown to others: on a card and as text. Nothing of it is anybody's but the player's own. */
export interface ShareSheet {
  readonly side: Side;
  readonly head: string;
  readonly score: string;
  readonly scoreLine: string;
  readonly against: string;
  readonly ending: string;
  readonly detail: string;
  readonly goals: readonly { readonly name: string; readonly score: number; readonly shown: string }[];
  readonly text: string;
}

/** What the debrief has found so far of par is told with it; without par the score stands alone. */
export function shareSheet(state: SessionState, finished: Finished, sheet: DebriefSheet): ShareSheet {
  const { seat } = state;
  const side = t(`common.${seat}`);
  const head = t('share.seat', { side, seed: asGiven(finished.replay.seed) });
  const scoreLine = scoreLineOf(sheet);
  const against = againstWhom(state);
  const detail = areTwo(state) || areNone(state) ? bothScores(sheet) : sheet.heading;
  const lines = [`${t('common.nonBinding')}: ${head}`, scoreLine, sheet.ending, detail, against, t('share.simulation')];
  return {
    side: seat,
    head,
    score: sheet.numbers[0]?.value ?? '',
    scoreLine,
    against,
    ending: sheet.ending,
    detail: detail === sheet.ending ? '' : detail,
    goals: goalsOf(sheet),
    text: [...new Set(lines)].filter((line) => line !== '').join('\n'),
  };
}

/** The score, and par beside it once it is known. */
function scoreLineOf({ numbers }: DebriefSheet): string {
  const [score = '', par = '', change = ''] = numbers.map(({ value }) => value);
  return /\d/.test(par) ? t('share.scorePar', { score, par, change }) : t('share.score', { score });
}

function bothScores({ results: [own, theirs] }: DebriefSheet): string {
  return own === undefined || theirs === undefined ? '' : t('share.both', { own: own.total, theirs: theirs.total });
}

const goalsOf = ({ results: [own] }: DebriefSheet): ShareSheet['goals'] =>
  (own?.goals ?? []).map(({ name, score }) => ({ name, score, shown: decimal(score, 0) }));

function againstWhom({ seat, own, opponent }: SessionState): string {
  const other = t(`common.${otherSide(seat)}`);
  if (areTwo({ seat, own, opponent })) return t('share.againstPerson', { side: other });
  if (areNone({ seat, own, opponent })) return t('share.among', { one: playerName(own), other: playerName(opponent) });
  return t('share.against', { side: other, name: playerName(opponent) });
}
