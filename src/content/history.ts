import type { HistoricContract } from '../engine/rulebook.ts';
import { amended2026 } from './history/amended-2026.ts';
import { signed2025 } from './history/signed-2025.ts';
import { statusQuo2025 } from './history/status-quo-2025.ts';

/** The contracts that were really in force, in order of time. */
export const HISTORY: readonly HistoricContract[] = [statusQuo2025, signed2025, amended2026];
