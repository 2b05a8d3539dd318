import { RULES } from '../../src/content/rulebook.ts';
import { packageOf } from '../../src/engine/contract.ts';
import { note, type Draft } from '../../src/engine/draft.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Case, CloudOffer, Game, Orders } from '../../src/engine/game.ts';
import { openGame, openingCase } from '../../src/engine/opening.ts';

/** What was signed in October 2025, by option: a sensible package. */
export const SIGNED: Readonly<Record<string, string>> = {
  azureCommitment: '250',
  capacityGuarantee: 'best-efforts',
  cloudRights: 'none',
  apiChannel: 'azure-only',
  rivalHosting: 'threshold',
  microsoftStake: '27',
  nonprofitStake: '26',
  revenueShare: '20-agi',
  ipScope: 'post-agi',
  ipTerm: '2032',
  agiTrigger: 'independent',
  governance: 'veto',
  safety: 'none',
};

export const packageWith = (terms: Readonly<Record<string, string>> = {}): number[] =>
  packageOf(RULES, { ...SIGNED, ...terms });

export type TestDraft = Draft & { readonly facts: Fact[] };

/** The standard opening with the given cases and nothing else open. */
export function draftWith(cases: readonly string[], seed = 'law'): TestDraft {
  const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 12, seed });
  game.cases = cases.map((id) => openingCase(RULES, id, undefined));
  game.offers = [];
  return { rules: RULES, game, facts: [] };
}

export function sign(draft: Draft, terms: Readonly<Record<string, string>> = {}): void {
  note(draft, 'table/openai', { type: 'agreement-signed', package: packageWith(terms) });
}

/** Sets the contract in force. */
export function bind(game: Game, terms: Readonly<Record<string, string>>): void {
  game.contract.package = packageWith(terms);
  game.memorandum = null;
}

export const caseOf = (game: Game, id: string): Case => {
  const found = game.cases.findLast((each) => each.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

export const typesOf = (draft: TestDraft): string[] => draft.facts.map((fact) => fact.type);

export const NO_ORDERS: Orders = { directives: [], split: [50, 45, 5], matches: [] };

export const offerWith = (given: Partial<CloudOffer> = {}): CloudOffer => ({
  id: 'aws-0',
  cloud: 'aws',
  site: 'new-carlisle',
  mw: 200,
  rentUsdK: 2_000,
  lagQuarters: 2,
  termQuarters: 8,
  strings: 'none',
  lastQuarter: 2,
  noticedQuarter: null,
  waived: false,
  ...given,
});
