/**
 * Which pairs of options are worth more or less together than apart, once a deal has closed: all pairs projected, the
 * largest first, and those that content/couplings.ts lacks marked. Run: `node --import tsx tests/bench/couplings.ts`.
 */
import { panelFor, referenceOf, signing, suppose } from '../../src/agents/appraise.ts';
import { RULES } from '../../src/content/rulebook.ts';
import type { Package } from '../../src/engine/game.ts';
import { imagine, type Hidden } from '../../src/engine/imagine.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame } from '../../src/engine/opening.ts';
import { measure, scoreOf } from '../../src/engine/score.ts';
import { playSteadily } from '../../src/engine/steady.ts';

type At = readonly [term: number, option: number];

const LUCKS = 4;
const SHOWN = 80;
const MOST = 60;

const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 12, seed: 'couplings' });
const seen = observe(game, 'openai');
const lucks = panelFor(seen, LUCKS);
const reference = referenceOf(RULES, seen);
/** Reviewers who clear anything and courts that stop nothing: what a package is worth is told apart from its chance. */
const natures = Object.fromEntries([
  ...RULES.reviews.filter(({ gates }) => gates).map(({ id }): [string, number] => [id, 100]),
  ...RULES.lawsuits.map(({ id }): [string, number] => [id, -100]),
]);
const hidden: Hidden = { ...suppose(RULES, seen), natures };

/** Every mandate's total, hundredths of a point. */
function worthOf(pack: Package): number[] {
  const sums = RULES.mandates.map(() => 0);
  for (const luck of lucks) {
    const draft = { rules: RULES, game: imagine(seen, hidden, luck), facts: undefined };
    signing(pack)(draft);
    playSteadily(draft);
    const goals = measure(RULES, draft.game);
    RULES.mandates.forEach(({ id, side }, at) => (sums[at]! += scoreOf(RULES, draft.game, goals, side, id).total));
  }
  return sums.map((sum) => sum / lucks.length);
}

const withOptions = (...changes: readonly At[]): Package =>
  reference.map((option, term) => changes.find(([at]) => at === term)?.[1] ?? option);
const nameOf = ([term, option]: At): string => `${RULES.terms[term]!.id} ${RULES.terms[term]!.options[option]!.id}`;

const base = worthOf(reference);
const options: readonly At[] = RULES.terms.flatMap(({ options: all }, term) =>
  all.map((_, option): At => [term, option]).filter(([, option]) => option !== reference[term]),
);
const alone = new Map(options.map((at) => [at, worthOf(withOptions(at)).map((worth, i) => worth - base[i]!)]));
const declared = new Set(RULES.couplings.flatMap(([a, x, b, y]) => [`${a} ${x} × ${b} ${y}`, `${b} ${y} × ${a} ${x}`]));

const rows = options.flatMap((first, at) =>
  options
    .slice(at + 1)
    .filter(([term]) => term !== first[0])
    .map((second) => {
      const both = worthOf(withOptions(first, second));
      const beyond = both.map((worth, i) => worth - base[i]! - alone.get(first)![i]! - alone.get(second)![i]!);
      const mean = beyond.reduce((sum, each) => sum + Math.abs(each), 0) / beyond.length;
      return { name: `${nameOf(first)} × ${nameOf(second)}`, mean };
    }),
);
rows.sort((a, b) => b.mean - a.mean);

const sumOf = (list: typeof rows): number => Math.round(list.reduce((sum, { mean }) => sum + mean, 0) / 100);
console.log(`${rows.length} pairs hold ${sumOf(rows)} points; the ${MOST} largest ${sumOf(rows.slice(0, MOST))};`);
console.log(`the ${RULES.couplings.length} declared ${sumOf(rows.filter(({ name }) => declared.has(name)))}.`);
for (const { name, mean } of rows.slice(0, SHOWN)) {
  console.log(`${(mean / 100).toFixed(2).padStart(6)} ${declared.has(name) ? '        ' : 'missing '} ${name}`);
}
