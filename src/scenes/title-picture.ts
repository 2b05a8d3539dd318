import map from '../../assets/map/us-map.json';
import type { Side } from '../engine/vocabulary.ts';
import type { BoardPicture, LinkPicture, SitePicture } from '../session/board-picture.ts';

/** Blocks of halls in the title's picture: it shows no game, so it shows no game's numbers. */
type Row = readonly [place: keyof typeof map.sites, owner: string, lit: number, building: number];

const ROWS: readonly Row[] = [
  ['abilene', 'oracle', 4, 2],
  ['atlanta', 'azure', 3, 1],
  ['mount-pleasant', 'azure', 2, 2],
  ['des-moines', 'azure', 3, 0],
  ['quincy', 'azure', 2, 0],
  ['ashburn', 'azure', 3, 0],
  ['cheyenne', 'azure', 1, 1],
  ['denton', 'coreweave', 1, 0],
  ['new-albany', 'aws', 1, 0],
  ['memphis', 'google', 1, 0],
];

/** Whose halls send their compute where; the others work for themselves. */
const TO: Partial<Record<Row[0], Side>> = {
  abilene: 'openai',
  'des-moines': 'openai',
  atlanta: 'openai',
  'mount-pleasant': 'openai',
  quincy: 'openai',
  ashburn: 'openai',
  denton: 'openai',
  cheyenne: 'microsoft',
};

const BLOCK = 150;

const sites = ROWS.map(([place, owner, lit, building]): SitePicture => {
  const { x, y, name } = map.sites[place];
  return { id: place, x, y, name, owner, litMw: lit * BLOCK, idleMw: 0, buildingMw: building * BLOCK };
});

const links = ROWS.flatMap(([place, owner, lit]): LinkPicture[] => {
  const to = TO[place];
  return to === undefined ? [] : [{ from: place, to, owner, mw: lit * BLOCK }];
});

const bay = map.sites['san-francisco'];
const redmond = map.sites.redmond;

export const TITLE_PICTURE: BoardPicture = {
  sites,
  links,
  medals: [
    { side: 'openai', x: bay.x, y: bay.y, pinX: bay.x, pinY: bay.y },
    { side: 'microsoft', x: redmond.x, y: redmond.y, pinX: redmond.x, pinY: redmond.y },
  ],
  cases: [],
  offers: [],
};
