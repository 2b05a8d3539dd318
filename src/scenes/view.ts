import { hallUnit, tokenGrowth } from '../session/map-placement.ts';
import type { MapLayout, MapPlacement, MapPoint } from '../session/map-placement.ts';
import type { Near, TokenSizes } from './art/atlas.ts';
import { NEARNESS } from './art/atlas.ts';

/** Sizes on the screen in CSS pixels while the map is at rest. */
export interface MapStyle {
  readonly tokens: TokenSizes;
  /** From one packet to the next, and the width of a link that carries 100 MW. */
  readonly packetGap: number;
  readonly linkWidth: number;
  /** The strip has no room for badges and tickets; the page lists them there. */
  readonly badges: boolean;
}

/** Measured on the mockups; halls have their size where the page's labels find it too. */
const STYLES: Record<MapLayout, Omit<MapStyle, 'tokens'> & { readonly medal: number; readonly badge: number }> = {
  board: { medal: 23, badge: 12, packetGap: 13.7, linkWidth: 1.65, badges: true },
  report: { medal: 17, badge: 9.5, packetGap: 6.4, linkWidth: 0.75, badges: true },
  strip: { medal: 17, badge: 0, packetGap: 5.4, linkWidth: 0.6, badges: false },
  title: { medal: 26.3, badge: 0, packetGap: 16.2, linkWidth: 2, badges: false },
  'title-narrow': { medal: 12, badge: 0, packetGap: 5.4, linkWidth: 0.6, badges: false },
  backdrop: { medal: 26, badge: 0, packetGap: 16.2, linkWidth: 2, badges: false },
};

/** A layout's sizes on a map of this scale. */
export function styleOf(layout: MapLayout, scale: number): MapStyle {
  const { medal, badge, packetGap, linkWidth, badges } = STYLES[layout];
  const grown = tokenGrowth(layout, scale);
  return {
    tokens: { hall: hallUnit(layout, scale), medal: medal * grown, badge: badge * grown },
    packetGap: packetGap * grown,
    linkWidth: linkWidth * grown,
    badges,
  };
}

/** The camera as it stands, and what follows from it for everything that is drawn at a size of its own. */
export interface View {
  readonly placement: MapPlacement;
  readonly rest: MapPlacement;
  readonly style: MapStyle;
  readonly density: number;
  /** Which of the two drawings of the tokens is shown. */
  readonly near: Near;
  /** The camera stands: tokens are set on whole device pixels, which keeps them crisp. */
  readonly settled: boolean;
  /** The plane's units to one pixel of a token's texture. */
  readonly token: number;
  /** The plane's units to a CSS pixel at the tokens' own growth. */
  readonly pixel: number;
}

/** Tokens grow with the root of the camera's nearness: they gain on the type, and lose against the land. */
export function viewAt(
  placement: MapPlacement,
  rest: MapPlacement,
  style: MapStyle,
  density: number,
  settled: boolean,
): View {
  const grown = Math.sqrt(placement.scale / rest.scale);
  const near: Near = grown > 1.2 ? 1 : 0;
  const pixel = grown / placement.scale;
  return { placement, rest, style, density, settled, near, pixel, token: pixel / (density * NEARNESS[near]) };
}

/** Where a token of this place is set: on a whole device pixel, unless the camera moves. */
export function setAt({ placement, density, settled }: View, place: MapPoint): MapPoint {
  if (!settled) return place;
  const { scale, x, y } = placement;
  return {
    x: (Math.round((place.x * scale + x) * density) / density - x) / scale,
    y: (Math.round((place.y * scale + y) * density) / density - y) / scale,
  };
}
