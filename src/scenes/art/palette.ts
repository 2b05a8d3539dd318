import type { Side } from '../../engine/vocabulary.ts';

/** Kinds of roof: the owner is told by colour here, and by name in the page's label. */
export const ROOFS = ['azure', 'oracle', 'bone', 'openai'] as const;
export type Roof = (typeof ROOFS)[number];

export const ROOF_COLOUR: Record<Roof, string> = {
  azure: '#73adf9',
  oracle: '#f2c25b',
  bone: '#e7dcc2',
  openai: '#ff7f55',
};

export function roofOf(owner: string): Roof {
  return ROOFS.find((roof) => roof === owner) ?? 'bone';
}

interface MedalInks {
  readonly glow: string;
  readonly rim: string;
  readonly core: string;
  readonly lobes: number;
}

export const MEDAL_INKS: Record<Side, MedalInks> = {
  openai: { glow: '#ff7f55', rim: '#571008', core: '#9c2413', lobes: 12 },
  microsoft: { glow: '#73adf9', rim: '#0f2557', core: '#2450a6', lobes: 16 },
};

export const NIGHT = {
  deep: '#060b1a',
  edge: '#0b1530',
  text: '#f3ecdb',
  paper: '#f5eddc',
  ink: '#1a2136',
  brass: '#e3b663',
  lamp: '#ffc65c',
  packet: '#fff3d6',
  stageLeft: '#4a6094',
} as const;

/** Inks on paper. */
export const INKS = {
  openai: '#b4140f',
  microsoft: '#1b3e87',
  margin: '#e3a59a',
  tape: '#9d1711',
} as const;

/** A colour of the sheet as the number that Phaser wants. */
export function numeric(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
