import { draw, type Luck } from '../engine/luck.ts';

export const TEMPERAMENTS = ['principled', 'accommodating', 'competitive', 'reciprocal'] as const;
export type TemperamentName = (typeof TEMPERAMENTS)[number];

/** A way of bargaining, as changes of what a level does: style, not strength. */
export interface Temperament {
  /** How long it takes to come down, per cent of its level's time. */
  readonly pacePercent: number;
  /** How far its concessions wait for the other's, per cent. */
  readonly reciprocity: number;
  /** When it marks terms firm: at its red line, where it can mean it; or also where it only asks for most. */
  readonly marks: 'never' | 'honestly' | 'boldly';
}

const STYLES: Readonly<Record<TemperamentName, Temperament>> = {
  principled: { pacePercent: 100, reciprocity: 20, marks: 'honestly' },
  accommodating: { pacePercent: 80, reciprocity: 0, marks: 'never' },
  competitive: { pacePercent: 120, reciprocity: 40, marks: 'boldly' },
  reciprocal: { pacePercent: 100, reciprocity: 80, marks: 'honestly' },
};

/** The temperament of a player, drawn from its own luck: the same all game long, and nobody is told before its end. */
export function temperamentOf(luck: Luck): TemperamentName {
  const drawn = Math.floor((draw(luck, -1, 'temperament') * TEMPERAMENTS.length) / 10_000);
  return TEMPERAMENTS[drawn] ?? 'principled';
}

export const styleOf = (luck: Luck): Temperament => STYLES[temperamentOf(luck)];
