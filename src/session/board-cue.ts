/**
 * What the panels tell the painted stage as it happens, and the stage alone follows. Nothing here is kept, and no panel
 * reads it: without a stage nobody misses it.
 */
export interface BoardCue {
  /** Which step of the report is being read out, from 0; null when no report is. */
  readonly step: number | null;
  /** The moment of a signing: whether what is signed binds. */
  readonly signing: { readonly binds: boolean } | null;
}

let cue: BoardCue = { step: null, signing: null };
const listeners = new Set<() => void>();

export const boardCue = (): BoardCue => cue;

export function followCue(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function giveCue(change: Partial<BoardCue>): void {
  cue = { ...cue, ...change };
  for (const listener of listeners) listener();
}

/** The report is at this step. */
export const cueStep = (step: number | null): void => {
  giveCue({ step });
};
