/** How hard a computer player thinks. Levels differ in search, beliefs and planning; never in what they may see. */
export interface Level {
  readonly id: string;
  /** Members of the panel of imagined lucks. */
  readonly lucks: number;
  /** Whether its tables correct the declared pairs of options; every draft is checked by its own projection anyway. */
  readonly pairs: boolean;
  /** Orders of its desk that it tries by projection; 0 plays the steady hand. */
  readonly triedOrders: number;
  /** Own offers over which it comes down from its best to its floor. */
  readonly patienceOffers: number;
  /** The floor: part of the way from no deal to the believed Nash point, per cent. */
  readonly floorPercent: number;
}

export const COUNSEL: Level = {
  id: 'counsel',
  lucks: 2,
  pairs: false,
  triedOrders: 40,
  patienceOffers: 8,
  floorPercent: 85,
};
