import type { Replay } from '../../documents/replay.ts';
import type { Setup } from '../state.ts';

/**
 * The guided game: the real rules on a fixed seed. Its boards want different things, so that trading pays; its first
 * paper asks OpenAI one question. A short campaign, so that the debrief is not far.
 */
export const TUTORIAL: Setup = {
  settings: {
    scenario: 'memorandum-2025',
    quarters: 6,
    seed: 'novice',
    mandates: { openai: 'scale-or-stall', microsoft: 'fill-the-data-centres' },
  },
  seat: 'openai',
  opponent: 'counsel',
  envelope: null,
};

/** Whether a game is the guided one, by what was set: so it is known again after a reload. */
export const isTutorial = (replay: Replay | undefined): boolean =>
  replay?.seed === TUTORIAL.settings.seed &&
  replay.settings.mandates?.openai === TUTORIAL.settings.mandates?.openai &&
  replay.settings.players?.openai === 'human';
