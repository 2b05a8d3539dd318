import type { Scenario } from '../../engine/rulebook.ts';
import { signed2025 } from '../history/signed-2025.ts';
import { memorandum2025 } from './memorandum-2025.ts';

const { opening, sources, standing } = memorandum2025;

/** The agreement of October 2025 is in force; reviews are done, the suits are not, and amendments are what is left. */
export const afterTheSigning = {
  id: 'after-the-signing',
  start: { year: 2025, quarter: 4 },
  lengths: [12, 6, 20],
  opening: {
    ...opening,
    money: { ...opening.money, openai: 47_500, capital: 1_977_500 },
    shares: { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_491, investors: 2_209 },
    gauges: {
      ...opening.gauges,
      trust: 60,
      'openai.legitimacy': 54,
      'microsoft.legitimacy': 57,
      'openai.mission': 62,
      'openai.staff': 70,
      'openai.pledgedUsdM': 2_000,
      'openai.softbankHeldUsdM': 0,
      'openai.notesUsdM': 0,
    },
    contract: signed2025.terms,
    closedQuarter: 0,
    memorandum: null,
    cases: [{ id: 'musk' }, { id: 'publishers' }],
  },
  standing,
  rounds: {},
  sources: {
    ...sources,
    openai: 'V05',
    capital: 'V05',
    'shares/microsoft': 'S01',
    'shares/foundation': 'S04',
    'shares/staff': 'S06',
    'openai.pledgedUsdM': 'G16',
    contract: 'S07',
    memorandum: 'assumption',
  },
} satisfies Scenario;
