import { RULES } from '../../content/rulebook.ts';
import type { Package } from '../../engine/game.ts';
import type { Term } from '../../engine/rulebook.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { optionLabel } from './clause-sheet.ts';

/** What a package says, term by term, in two or three words each; a term that it does not name is left out. */
export const namedTerms = (pack: Package, concerns: (term: Term) => boolean = () => true): string[] =>
  RULES.terms.flatMap((term, at) => {
    const option = pack[at] ?? -1;
    if (option < 0 || !concerns(term)) return [];
    return [t('table.termIs', { term: WORDS.terms[term.id]?.short ?? term.id, option: optionLabel(at, option) })];
  });
