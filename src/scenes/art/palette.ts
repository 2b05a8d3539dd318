import type { Side } from '../../engine/vocabulary.ts';
import { readSettings } from '../../session/page-settings.ts';

/** Colours as they are, or without a pair that differs by red and green alone; the page's styles have the same two. */
export type Palette = 'usual' | 'blue-orange';

/** Without colour at all the page draws grey over everything, and the map need not know. */
export const paletteNow = (): Palette => (readSettings().palette === 'blue-orange' ? 'blue-orange' : 'usual');

/** Kinds of roof: the owner is told by colour here, and by name in the page's label. */
export const ROOFS = ['azure', 'oracle', 'bone', 'openai'] as const;
export type Roof = (typeof ROOFS)[number];

const ROOF_COLOUR: Record<Palette, Record<Roof, string>> = {
  usual: { azure: '#73adf9', oracle: '#f2c25b', bone: '#e7dcc2', openai: '#ff7f55' },
  'blue-orange': { azure: '#7cc1ff', oracle: '#f3e27a', bone: '#efe9dc', openai: '#ff9a3c' },
};

export const roofColour = (roof: Roof): string => ROOF_COLOUR[paletteNow()][roof];

export function roofOf(owner: string): Roof {
  return ROOFS.find((roof) => roof === owner) ?? 'bone';
}

interface MedalInks {
  readonly glow: string;
  readonly rim: string;
  readonly core: string;
  readonly lobes: number;
}

const MEDAL_INKS: Record<Palette, Record<Side, MedalInks>> = {
  usual: {
    openai: { glow: '#ff7f55', rim: '#571008', core: '#9c2413', lobes: 12 },
    microsoft: { glow: '#73adf9', rim: '#0f2557', core: '#2450a6', lobes: 16 },
  },
  'blue-orange': {
    openai: { glow: '#ffa24a', rim: '#4d2400', core: '#9a4a00', lobes: 12 },
    microsoft: { glow: '#7cc1ff', rim: '#08264a', core: '#0f4f92', lobes: 16 },
  },
};

export const medalInks = (side: Side): MedalInks => MEDAL_INKS[paletteNow()][side];

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
const INKS = {
  usual: { openai: '#b4140f', microsoft: '#1b3e87', margin: '#e3a59a', tape: '#9d1711' },
  'blue-orange': { openai: '#9a4300', microsoft: '#0b4a86', margin: '#e3bf94', tape: '#8a3c00' },
} as const;

export const paperInks = (): (typeof INKS)[Palette] => INKS[paletteNow()];

/** A colour of the sheet as the number that Phaser wants. */
export function numeric(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
