import type { MapFlow, MapSite } from '../art/night-map.tsx';
import type { HallState } from '../art/halls.tsx';

/** What the title's map shows: a picture of the game's world, not of any game. */

const states = (lit: number, wire = 0): HallState[] => [
  ...Array.from({ length: lit }, (): HallState => 'lit'),
  ...Array.from({ length: wire }, (): HallState => 'wire'),
];

export const COVER_SITES: readonly MapSite[] = [
  { at: 'abilene', mw: 900, owner: 'oracle', halls: states(4, 2) },
  { at: 'atlanta', mw: 600, owner: 'azure', halls: states(3, 1) },
  { at: 'mount-pleasant', mw: 450, owner: 'azure', halls: states(2, 2) },
  { at: 'des-moines', mw: 500, owner: 'azure', halls: states(3) },
  { at: 'quincy', mw: 300, owner: 'azure', halls: states(2) },
  { at: 'ashburn', mw: 500, owner: 'azure', halls: states(3) },
  { at: 'cheyenne', mw: 200, owner: 'azure', halls: states(1, 1) },
  { at: 'denton', mw: 180, owner: 'coreweave', halls: states(1) },
  { at: 'new-albany', mw: 220, owner: 'aws', halls: states(1) },
  { at: 'memphis', mw: 240, owner: 'google', halls: states(1) },
];

const SF = 'san-francisco';
export const COVER_FLOWS: readonly MapFlow[] = [
  { from: 'abilene', to: SF, owner: 'oracle', width: 3.4 },
  { from: 'des-moines', to: SF, owner: 'azure', width: 2.4 },
  { from: 'atlanta', to: SF, owner: 'azure', width: 3, bend: 0.2 },
  { from: 'mount-pleasant', to: SF, owner: 'azure', width: 2.6, bend: 0.2 },
  { from: 'quincy', to: SF, owner: 'azure' },
  { from: 'ashburn', to: SF, owner: 'azure', bend: 0.24 },
  { from: 'cheyenne', to: 'redmond', owner: 'azure', width: 1.8 },
  { from: 'denton', to: SF, owner: 'coreweave', width: 1.8, bend: 0.1 },
];
