import type { Side } from '../../engine/vocabulary.ts';

/** Both sides, in the order of every screen. (The engine's own list is a value, which panels do not load.) */
export const SIDE_NAMES: readonly Side[] = ['openai', 'microsoft'];

export const acrossFrom = (side: Side): Side => (side === 'openai' ? 'microsoft' : 'openai');
