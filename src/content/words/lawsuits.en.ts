import { words as musk } from '../lawsuits/musk.en.ts';
import { words as publishers } from '../lawsuits/publishers.en.ts';
import { words as charitiesCoalition } from '../lawsuits/charities-coalition.en.ts';
import { words as formerEmployees } from '../lawsuits/former-employees.en.ts';
import type { ById, LawsuitWords } from '../words.ts';

/** The words of lawsuits, by id. */
export const LAWSUIT_WORDS: ById<LawsuitWords> = {
  musk,
  publishers,
  'charities-coalition': charitiesCoalition,
  'former-employees': formerEmployees,
};
