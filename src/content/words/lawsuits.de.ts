import { words as musk } from '../lawsuits/musk.de.ts';
import { words as publishers } from '../lawsuits/publishers.de.ts';
import { words as charitiesCoalition } from '../lawsuits/charities-coalition.de.ts';
import { words as formerEmployees } from '../lawsuits/former-employees.de.ts';
import type { ById, LawsuitWords } from '../words.ts';

/** The words of lawsuits, by id. */
export const LAWSUIT_WORDS: ById<LawsuitWords> = {
  musk,
  publishers,
  'charities-coalition': charitiesCoalition,
  'former-employees': formerEmployees,
};
