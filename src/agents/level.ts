/** How a level runs its desk. */
export interface DeskStyle {
  /** Lucks under which orders are tried. */
  readonly lucks: number;
  /** Orders that it tries by projection, each alone; 0 plays the steady hand. */
  readonly orders: number;
  /** Of the best of those, how many it tries again beside each order that it has settled on. */
  readonly beside: number;
  /** Points by which it tries to shift its slider. */
  readonly shifts: readonly number[];
  /** Whether it tries orders as if a deal were coming while the talks are on. */
  readonly foresees: boolean;
}

/** How a level bargains. */
export interface TableStyle {
  /** Whether it reads the other's mandate from what is done at the table; else all four stay as likely. */
  readonly reads: boolean;
  /** Own offers over which it comes down from its best to its floor. */
  readonly patienceOffers: number;
  /** The floor: part of the way from no deal to the believed Nash point, per cent. */
  readonly floorPercent: number;
  /** How far its concessions wait for the other's, per cent. */
  readonly reciprocity: number;
  /** How many drafts it checks by projections of their own before it proposes the best of them. */
  readonly checks: number;
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

export const COUNSEL: Level = {
  id: 'counsel',
  lucks: 2,
  pairs: false,
  desk: { lucks: 2, orders: 40, beside: 0, shifts: [10], foresees: false },
  table: { reads: true, patienceOffers: 8, floorPercent: 85, reciprocity: 0, checks: 3 },
};
