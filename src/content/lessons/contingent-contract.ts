import { sightingsOf, strengthOf, type Lesson } from '../lesson.ts';
import { optionId, termIndex, type Rulebook } from '../../engine/rulebook.ts';
import type { Package } from '../../engine/game.ts';

/** How many promises of a package hang on what will happen. */
function contingencies(rules: Rulebook, pack: Package): number {
  const says = (term: string): string => optionId(rules, pack, termIndex(rules, term)) ?? '';
  const exit = says('agiTrigger') !== 'none';
  const bets = [
    exit && says('revenueShare') === '20-agi',
    exit && says('apiChannel') === 'azure-only',
    says('revenueShare') === '20-capped',
    says('capacityGuarantee') !== 'best-efforts' && says('azureCommitment') !== '0',
  ];
  return bets.filter(Boolean).length;
}

/** A signed promise whose size the future decides. */
export const contingentContract: Lesson = {
  id: 'contingent-contract',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type !== 'agreement-signed' && fact.type !== 'amendment-signed') return undefined;
      const size = contingencies(log.rules, fact.package);
      return size === 0 ? undefined : { side: null, strength: strengthOf(size, 4) };
    }),
};
