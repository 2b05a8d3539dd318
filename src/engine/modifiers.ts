import type { PublicGame } from './rulebook.ts';

/** What a lasting change may bear on. */
export const MODIFIER_KINDS = [
  /** Growth of OpenAI's demand, bps a quarter. */
  'demand-growth',
  /** Points of capability trained in a quarter. */
  'training',
  /** Growth of the rival frontier, index points a quarter. */
  'frontier-growth',
  /** Rent that OpenAI pays on Azure, $K per MW and quarter. */
  'azure-rent',
  /** Chance of rival offers, bps. */
  'offer-chance',
  /** Points in every reviewer's reading; `review/ID` for one. */
  'review-mood',
  /** Points for the plaintiffs in every suit; `lawsuit/ID` for one. */
  'case-mood',
  /** Azure's sales to others, $M a quarter. */
  'azure-others',
  /** Microsoft's sales of its own AI products, $M a quarter. */
  'product-sales',
  /** Size of a round of funding, scale. */
  'funding',
  /** OpenAI's running costs, $M a quarter. */
  'openai-costs',
  /** Megawatts that arrive with each build, scale. */
  'build-yield',
  /** Valuation multiple, tenths. */
  'multiple',
] as const;
export type ModifierKind = (typeof MODIFIER_KINDS)[number];

/**
 * The value after every modifier of a kind: base, then all that is added, then all that is scaled. The order in
 * which modifiers arrived cannot matter. Scales multiply in bps and are rounded once.
 */
export function modified(game: Pick<PublicGame, 'modifiers'>, kind: string, base: number): number {
  let added = base;
  let scale = 1;
  for (const modifier of game.modifiers) {
    if (modifier.kind !== kind) continue;
    added += modifier.add;
    scale *= modifier.scaleBps / 10_000;
  }
  return scale === 1 ? added : Math.round(added * scale);
}
