import { words as amended2026 } from '../history/amended-2026.de.ts';
import { words as signed2025 } from '../history/signed-2025.de.ts';
import { words as statusQuo2025 } from '../history/status-quo-2025.de.ts';
import type { ById, HistoryWords } from '../words.ts';

/** The contracts of history, by id. */
export const HISTORY_WORDS: ById<HistoryWords> = {
  'status-quo-2025': statusQuo2025,
  'signed-2025': signed2025,
  'amended-2026': amended2026,
};
