import type { Side } from '../engine/vocabulary.ts';

/** What the room shows, as plain data: the table of a quarter, the moment of a signing, and how a game ended. */

/** A term's line on the paper: in whose ink it was last changed, and who holds it firm. */
export interface PaperLine {
  readonly ink: 'plain' | Side;
  readonly pins: readonly Side[];
}

export interface TablePicture {
  /** The side that looks on: it sits to the right. */
  readonly near: Side;
  /** Before whom the paper lies: it is theirs to move. */
  readonly turn: Side;
  readonly lines: readonly PaperLine[];
  readonly bound: 'loose' | 'clip' | 'tape';
  /** 0 to 100 each: how much is left of the candle. */
  readonly patience: Readonly<Record<Side, number>>;
  /** Who has left the table. */
  readonly left: readonly Side[];
}

/** Groups of endings: each has a picture. */
export const ENDING_PICTURES = ['bound', 'amended', 'apart', 'unwound', 'insolvent'] as const;
export type EndingPicture = (typeof ENDING_PICTURES)[number];

export interface RoomPicture {
  readonly table: TablePicture | null;
  readonly signing: { readonly binds: boolean } | null;
  readonly ending: EndingPicture | null;
}

export interface RoomSource {
  readonly getState: () => RoomPicture;
  readonly subscribe: (listener: () => void) => () => void;
}

export const EMPTY_ROOM: RoomPicture = { table: null, signing: null, ending: null };
