/**
 * What the night map shows, as plain data: the scene's whole input, and the page's for its labels. Places are points
 * of the map's plane (assets/map/us-map.json).
 */

/** A place with halls: powered blocks by owner, those that stand idle, those that are being built. */
export interface SitePicture {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** A cloud's id, or `own`. */
  readonly owner: string;
  readonly litMw: number;
  readonly idleMw: number;
  readonly buildingMw: number;
}

/** Compute that flows from a site to a side; the packets' area follows the megawatts. */
export interface LinkPicture {
  readonly from: string;
  readonly to: 'openai' | 'microsoft';
  readonly mw: number;
  readonly owner: string;
}

/** A side's token: it stands at (x, y), and a short line ties it to its city at (pinX, pinY). */
export interface MedalPicture {
  readonly side: 'openai' | 'microsoft';
  readonly x: number;
  readonly y: number;
  readonly pinX: number;
  readonly pinY: number;
}

/** A review or a suit: its badge stands at (x, y), tied to its place; the ring around it counts its stages. */
export interface CasePicture {
  readonly id: string;
  readonly kind: 'review' | 'suit';
  readonly x: number;
  readonly y: number;
  readonly pinX: number;
  readonly pinY: number;
  readonly stage: number;
  readonly stages: number;
  /** Decided in the quarter that is being told: it is gone from the next picture. */
  readonly ruled?: boolean;
}

/** A rival's offer: its ticket stands at (x, y), tied to the halls that it would build at (pinX, pinY). */
export interface OfferPicture {
  readonly id: string;
  readonly siteId: string;
  readonly owner: string;
  readonly mw: number;
  readonly x: number;
  readonly y: number;
  readonly pinX: number;
  readonly pinY: number;
}

export interface BoardPicture {
  readonly sites: readonly SitePicture[];
  readonly links: readonly LinkPicture[];
  readonly medals: readonly MedalPicture[];
  readonly cases: readonly CasePicture[];
  readonly offers: readonly OfferPicture[];
}

/** What the page writes under a place that is looked at. */
export interface PlaceName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Its power; of a case nothing. */
  readonly detail: string;
}

/** A moment of its own in a step: a reviewer or a court has decided. */
export interface Moment {
  readonly kind: 'hearing' | 'courtroom';
  readonly caseId: string;
}

/**
 * A step of the resolution: which places to look at, which medals swell, and the map once the step is done. The scene
 * compares it with what it shows and animates the differences, so a step that changes nothing is a pause and one that
 * changes all is still right.
 */
export interface BoardStep {
  readonly id: string;
  /** With none the camera shows the whole map. */
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly swell: readonly MedalPicture['side'][];
  readonly moment: Moment | null;
  readonly after: BoardPicture;
}

/** Where pictures come from. */
export interface PictureSource {
  readonly getState: () => BoardPicture;
  readonly subscribe: (listener: () => void) => () => void;
}

export const EMPTY_PICTURE: BoardPicture = { sites: [], links: [], medals: [], cases: [], offers: [] };
