import type { Game } from '../engine/game.ts';
import type { Observation } from '../engine/observe.ts';
import { otherSide, SIDES } from '../engine/vocabulary.ts';
import { boardCue, followCue } from './board-cue.ts';
import type { EndingPicture, PaperLine, RoomPicture, RoomSource, TablePicture } from './room-picture.ts';
import { endingOf } from './sheets/debrief-sheet.ts';
import type { Session } from './session.ts';
import type { SessionState } from './state.ts';

/** The room of a session as the painter follows it: the same picture as long as nothing in it changes. */
export function roomSource(session: Session): RoomSource {
  const { getState } = session;
  let state: SessionState | undefined;
  let signing = boardCue().signing;
  let picture: RoomPicture | undefined;
  return {
    getState: () => {
      const cued = boardCue().signing;
      const now = getState();
      if (picture !== undefined && state === now && signing === cued) return picture;
      state = now;
      signing = cued;
      picture = roomPicture(now, cued);
      return picture;
    },
    subscribe: (listener) => {
      const leaveSession = session.subscribe(listener);
      const leaveCue = followCue(listener);
      return () => {
        leaveSession();
        leaveCue();
      };
    },
  };
}

const roomPicture = ({ view, finished }: SessionState, signing: RoomPicture['signing']): RoomPicture => ({
  table: view === null ? null : tablePicture(view.observation),
  signing,
  ending: finished === null ? null : endingPicture(finished.game),
});

/** The table as a seat sees it. */
export function tablePicture(seen: Observation): TablePicture {
  const { table, side, contract, memorandum, pending } = seen;
  return {
    near: side,
    turn: table.turn,
    lines: paperLines(seen),
    bound: pending !== null || contract.closedQuarter !== null ? 'tape' : memorandum === null ? 'loose' : 'clip',
    patience: { openai: table.seats.openai.patience, microsoft: table.seats.microsoft.patience },
    left: SIDES.filter((each) => table.walkedOut === each),
  };
}

/** The last draft on the table against the contract in force: who changed which term, and who holds it firm. */
function paperLines({ table, contract }: Observation): PaperLine[] {
  const { turn, seats } = table;
  const last = otherSide(turn);
  const by = seats[last].standing === null ? turn : last;
  const drawn = seats[by].standing?.package;
  return contract.package.map((option, term): PaperLine => {
    const now = drawn?.[term] ?? option;
    return {
      ink: now >= 0 && now !== option ? by : 'plain',
      pins: SIDES.filter((side) => seats[side].firm.includes(term)),
    };
  });
}

const GROUPS: readonly (readonly [start: string, picture: EndingPicture])[] = [
  ['amended-', 'amended'],
  ['closed-', 'bound'],
  ['insolvency-', 'insolvent'],
  ['unwound', 'unwound'],
];

/** The picture of the group that a game's ending belongs to; games without a closing are apart. */
export const endingPicture = (game: Game): EndingPicture => {
  const id = endingOf(game);
  return GROUPS.find(([start]) => id.startsWith(start))?.[1] ?? 'apart';
};
