/**
 * Where the map lies on a screen. The canvas draws by it and the page sets its labels by it, so it stands in neither:
 * both ask here, and a name always sits on its lights.
 *
 * The plane is the one of assets/map/us-map.json, 1440 by 900: at that size the Board shows it one to one.
 */
import type { PageWidth } from './page-width.ts';

/** From the plane to CSS pixels of the stage: screen = plane × scale + (x, y). */
export interface MapPlacement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What the stage shows: the title's map, the Board's, the report's, or the dimmed one behind sheets. */
export type MapView = 'title' | 'board' | 'report' | 'backdrop';

/** What the stage shows in place of the map: see session/room-picture.ts. */
export const ROOM_VIEWS = ['table', 'signing', 'ending'] as const;
export type RoomView = (typeof ROOM_VIEWS)[number];
export type StageView = MapView | RoomView;

export const isRoom = (view: StageView): view is RoomView => ROOM_VIEWS.some((room) => room === view);

/** How the map is fitted; `strip` is the band, 256 pixels high, of a page that is too narrow for sheets beside it. */
export type MapLayout = 'title' | 'title-narrow' | 'board' | 'report' | 'strip' | 'backdrop';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the plane, the part of the stage that takes it, and how it is fitted and aligned there. */
interface Framing {
  readonly frame: Rect;
  readonly area: (width: number, height: number) => Rect;
  readonly fit: 'contain' | 'cover';
  readonly align: number;
  /** How much nearer the camera comes, at most, to a place that is looked at. */
  readonly nearer: number;
}

const whole = (width: number, height: number): Rect => ({ x: 0, y: 0, width, height });

/** The 48 states with a breath of sea. */
const STATES: Rect = { x: 390, y: 76, width: 1030, height: 644 };

const FRAMINGS: Record<MapLayout, Framing> = {
  title: {
    frame: { x: 310.6, y: 31.7, width: 1215, height: 759.6 },
    area: whole,
    fit: 'cover',
    align: 0,
    nearer: 1.6,
  },
  'title-narrow': {
    frame: { x: 347.6, y: 10.6, width: 1098.8, height: 1 },
    area: whole,
    fit: 'cover',
    align: 0,
    nearer: 1.6,
  },
  board: {
    frame: STATES,
    area: (width, height) => ({ x: 390, y: 76, width: width - 410, height: height - 256 }),
    fit: 'contain',
    align: 0.5,
    nearer: 2.13,
  },
  report: {
    frame: STATES,
    area: (width, height) => ({ x: 338, y: 76, width: width - 1022, height: height - 212 }),
    fit: 'contain',
    align: 0.5,
    nearer: 3.2,
  },
  strip: {
    frame: { x: 352.9, y: 44.4, width: 1104, height: 724.8 },
    area: whole,
    fit: 'contain',
    align: 0.5,
    nearer: 2,
  },
  backdrop: {
    frame: { x: 326.5, y: 12.7, width: 1183.3, height: 739.6 },
    area: whole,
    fit: 'cover',
    align: 0.5,
    nearer: 1.6,
  },
};

/** The layout of a view on a page of this width. */
export function layoutOf(view: MapView, width: PageWidth): MapLayout {
  if (view === 'backdrop') return 'backdrop';
  if (view === 'title') return width === 'narrow' ? 'title-narrow' : 'title';
  return width === 'wide' ? view : 'strip';
}

/** The map at rest on a stage of this size. */
export function placement(width: number, height: number, layout: MapLayout): MapPlacement {
  const { frame, area, fit, align } = FRAMINGS[layout];
  const { x, y, width: w, height: h } = area(width, height);
  const across = w / frame.width;
  const down = h / frame.height;
  const upright = fit === 'cover' && frame.height === 1;
  const fitted = fit === 'contain' ? Math.min(across, down) : Math.max(across, down);
  const scale = Math.max(0.05, upright ? across : fitted);
  return {
    scale,
    x: x + (w - frame.width * scale) * align - frame.x * scale,
    y: y + (upright ? 0 : (h - frame.height * scale) * align) - frame.y * scale,
  };
}

/** How much of the clear part of the stage the places that are looked at may take. */
const FILLED = 0.6;

/** The map with the camera as near some places as shows all of them, where no sheet lies; with none, at rest. */
export function placementNear(
  width: number,
  height: number,
  layout: MapLayout,
  places: readonly MapPoint[],
): MapPlacement {
  const rest = placement(width, height, layout);
  if (places.length === 0) return rest;
  const { area, nearer } = FRAMINGS[layout];
  const clear = area(width, height);
  const x = extent(places.map((place) => place.x));
  const y = extent(places.map((place) => place.y));
  const fitted = FILLED * Math.min(clear.width / Math.max(1, x.size), clear.height / Math.max(1, y.size));
  const scale = Math.min(rest.scale * nearer, fitted);
  if (scale <= rest.scale) return rest;
  return {
    scale,
    x: clear.x + clear.width / 2 - x.middle * scale,
    y: clear.y + clear.height / 2 - y.middle * scale,
  };
}

/** How much nearer than at rest the camera ever comes. */
export const nearestOf = (layout: MapLayout): number => FRAMINGS[layout].nearer;

function extent(values: readonly number[]): { readonly size: number; readonly middle: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { size: most - least, middle: (least + most) / 2 };
}

/** A point of the plane in CSS pixels of the stage. */
export function onStage(at: MapPlacement, { x, y }: MapPoint): MapPoint {
  return { x: x * at.scale + at.x, y: y * at.scale + at.y };
}

/** A hall's unit in CSS pixels on each layout, and the scale of the map where it was measured. */
const HALL_UNITS: Record<MapLayout, readonly [unit: number, scale: number]> = {
  board: [1.0565, 1],
  report: [0.78, 0.425],
  strip: [0.634, 0.353],
  title: [1.252, 1.185],
  'title-narrow': [0.71, 0.355],
  backdrop: [1.25, 1.22],
};

/** On larger maps halls and other tokens grow, but less than the land does. */
export function tokenGrowth(layout: MapLayout, restScale: number): number {
  return Math.sqrt(restScale / HALL_UNITS[layout][1]);
}

/** A hall's unit in CSS pixels on a map of this scale at rest; a hall is 18 units wide. */
export function hallUnit(layout: MapLayout, restScale: number): number {
  return HALL_UNITS[layout][0] * tokenGrowth(layout, restScale);
}

/** How far so many halls reach from their place, in hall units: a label beside them begins there. */
export function hallsReach(count: number): { aside: number; above: number; below: number } {
  const across = count <= 1 ? 1 : Math.max(2, Math.ceil(Math.sqrt(count)));
  return { aside: 9 + (across - 1) * 10.5, above: 9 + (across - 1) * 5.3, below: 7.5 + (across - 1) * 5.3 };
}

/** Where a side's medal and the badges of cases stand, aside of crowded coasts, with a line to their place. */
const ASIDE: Record<string, MapPoint> = {
  redmond: { x: -23, y: -4 },
  sacramento: { x: 49, y: -89 },
  oakland: { x: -15, y: 104 },
  dover: { x: 61, y: 17 },
  wilmington: { x: 61, y: -12 },
  washington: { x: 78, y: 89 },
  'new-york': { x: 59, y: -13 },
};

/** A badge's place for a site of the map; several of one place stand under each other. */
export function aside(siteId: string, place: MapPoint, nth = 0): MapPoint {
  const { x, y } = ASIDE[siteId] ?? { x: 0, y: -36 };
  return { x: place.x + x, y: place.y + y + nth * 58 };
}
