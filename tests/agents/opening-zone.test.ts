import { describe, expect, it } from 'vitest';
import { appraise, columnOf, endIfSigned, panelFor } from '../../src/agents/appraise.ts';
import { possibleDrafts } from '../../src/agents/drafts.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { observe } from '../../src/engine/observe.ts';
import { atTable } from '../engine/table-game.ts';

/** Lucks of the panel: what a shown number uses. */
const LUCKS = 4;

const ids = (side: 'openai' | 'microsoft'): string[] =>
  RULES.mandates.filter((mandate) => mandate.side === side).map(({ id }) => id);

const pairs = ids('openai').flatMap((openai) => ids('microsoft').map((microsoft) => [openai, microsoft] as const));

describe('the opening zone', () => {
  const seen = observe(atTable(), 'openai');
  const lucks = panelFor(seen, LUCKS);
  const appraisal = appraise(RULES, seen, lucks, true);

  it.each(pairs)('%s and %s: some package gives both at least three points over no deal', (openai, microsoft) => {
    const columns = [columnOf(RULES, openai), columnOf(RULES, microsoft)];
    const drafts = possibleDrafts(RULES, { ...seen, mandate: openai }, appraisal, [{ mandate: microsoft, chance: 1 }]);
    let most = -Infinity;
    for (const { package: pack } of drafts) {
      const end = endIfSigned(RULES, seen, lucks, appraisal, pack);
      const gains = columns.map((column) => (end[column] ?? 0) - (appraisal.noDeal[column] ?? 0));
      most = Math.max(most, Math.min(...gains));
    }
    expect(most).toBeGreaterThanOrEqual(300);
  });
});
