import type { Rulebook } from '../engine/rulebook.ts';

type Pair = Rulebook['couplings'][number];

/** Every option of one term with every option of another. */
const pairs = (a: string, of: readonly string[], b: string, and: readonly string[]): readonly Pair[] =>
  of.flatMap((x) => and.map((y): Pair => [a, x, b, y]));

/**
 * Pairs of options that are worth more or less together than apart, once a deal has closed: an appraisal projects
 * each of them by itself. At most sixty, chosen by measure: `tests/bench/couplings.ts` projects all pairs and names
 * those that are missing here. Options of the agreement that history signed are what tables vary, so they need none.
 */
export const COUPLINGS: Rulebook['couplings'] = [
  // Shares beside shares: what is left keeps staff and prices the next round.
  ...pairs('microsoftStake', ['18', '22', '25'], 'nonprofitStake', ['32', '28']),
  ...pairs('microsoftStake', ['30', '33', '38'], 'nonprofitStake', ['32', '28', '22', '18']),
  // A guarantee is worth no more than the commitment secures.
  ...pairs('azureCommitment', ['0', '50', '100', '175', '350'], 'capacityGuarantee', ['6', '4']),
  // Shares and a share of revenue: each is part of the other's price.
  ...pairs('microsoftStake', ['18', '22'], 'revenueShare', ['20-2032']),
  ...pairs('microsoftStake', ['18', '30', '33', '38'], 'revenueShare', ['0']),
  ...pairs('microsoftStake', ['33', '38'], 'revenueShare', ['5-2028']),
  ...pairs('microsoftStake', ['38'], 'revenueShare', ['8-2030']),
  ...pairs('nonprofitStake', ['32'], 'revenueShare', ['0', '5-2028']),
  ...pairs('azureCommitment', ['350'], 'revenueShare', ['0', '5-2028']),
  // Guaranteed compute serves what freer channels sell, and what it earns belongs to holders of shares.
  ...pairs('capacityGuarantee', ['6', '4'], 'apiChannel', ['any', 'azure-first']),
  ...pairs('capacityGuarantee', ['6'], 'microsoftStake', ['30', '33', '38']),
  ...pairs('capacityGuarantee', ['4'], 'microsoftStake', ['33']),
  ...pairs('capacityGuarantee', ['6', '4'], 'nonprofitStake', ['32']),
  ...pairs('capacityGuarantee', ['6'], 'nonprofitStake', ['28']),
  // An exclusive cloud contradicts a free channel.
  ...pairs('cloudRights', ['exclusive'], 'apiChannel', ['any', 'azure-first']),
  // Duties of safety and the board are read together.
  ...pairs('governance', ['majority', 'observer', 'seat'], 'safety', ['tests']),
  // One cloud and a chair on the board draw the competition authority.
  ...pairs('cloudRights', ['exclusive'], 'governance', ['seat']),
  ...pairs('cloudRights', ['exclusive'], 'microsoftStake', ['30', '38']),
];
