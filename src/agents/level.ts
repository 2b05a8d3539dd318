/** How a level runs its desk. */
export interface DeskStyle {
  /** Lucks under which each order is first tried, alone. */
  readonly scan: number;
  /** Lucks under which the slider, and the best orders beside each other, are tried. */
  readonly lucks: number;
  /** Orders that it tries by projection, each alone; 0 plays the steady hand. */
  readonly orders: number;
  /** Of the best of those, how many it tries again beside each order that it has settled on. */
  readonly beside: number;
  /** Points by which it tries to shift its slider. */
  readonly shifts: readonly number[];
}

/** How a level bargains. */
export interface TableStyle {
  /** Whether it reads the other's mandate from what is done at the table; else all four stay as likely. */
  readonly reads: boolean;
  /** Own offers over which it comes down from its best to its floor. */
  readonly patienceOffers: number;
  /** The floor: part of the way from no deal to the believed Nash point, per cent. */
  readonly floorPercent: number;
  /** How many drafts it checks by projections of their own before it proposes the best of them. */
  readonly checks: number;
  /** Whether it asks for all that would still leave the other what it last asked for. */
  readonly presses: boolean;
}

/** How hard a computer player thinks. Levels differ in search, beliefs and planning; never in what they may see. */
export interface Level {
  readonly id: string;
  /** Members of the panel of imagined lucks behind its tables. */
  readonly lucks: number;
  /** Whether its tables correct the declared pairs of options; every draft is checked by its own projection anyway. */
  readonly pairs: boolean;
  readonly desk: DeskStyle;
  readonly table: TableStyle;
}

/** Runs its desk by the steady hand, values under one course of luck, and does not read the other. */
export const ASSOCIATE: Level = {
  id: 'associate',
  lucks: 1,
  pairs: false,
  desk: { scan: 1, lucks: 1, orders: 0, beside: 0, shifts: [] },
  table: { reads: false, patienceOffers: 6, floorPercent: 90, checks: 2, presses: false },
};

/** Tries every order once, under one course of luck, and reads the other. */
export const COUNSEL: Level = {
  id: 'counsel',
  lucks: 2,
  pairs: false,
  desk: { scan: 1, lucks: 1, orders: 40, beside: 0, shifts: [10] },
  table: { reads: true, patienceOffers: 5, floorPercent: 70, checks: 3, presses: false },
};

/** Tries orders beside each other and under more lucks, and holds out for nearly all that the Nash point gives it. */
export const PARTNER: Level = {
  id: 'partner',
  lucks: 4,
  pairs: true,
  desk: { scan: 2, lucks: 4, orders: 40, beside: 8, shifts: [10] },
  table: { reads: true, patienceOffers: 8, floorPercent: 90, checks: 4, presses: false },
};

/** Tries more of everything, and asks for all that leaves the other content. */
export const RAINMAKER: Level = {
  id: 'rainmaker',
  lucks: 8,
  pairs: true,
  desk: { scan: 4, lucks: 12, orders: 40, beside: 12, shifts: [20, 10, 5] },
  table: { reads: true, patienceOffers: 8, floorPercent: 92, checks: 6, presses: true },
};

/** From the one that thinks least to the one that thinks most. */
export const LEVELS: readonly Level[] = [ASSOCIATE, COUNSEL, PARTNER, RAINMAKER];
