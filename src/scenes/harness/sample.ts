import type { RoomPicture } from '../../session/room-picture.ts';
import map from '../../../assets/map/us-map.json';
import { aside } from '../../session/map-placement.ts';
import type {
  BoardPicture,
  BoardStep,
  CasePicture,
  LinkPicture,
  OfferPicture,
  SitePicture,
} from '../../session/board-picture.ts';

type Place = keyof typeof map.sites;

function site(place: Place, owner: string, litMw: number, buildingMw = 0, idleMw = 0): SitePicture {
  const { x, y, name } = map.sites[place];
  return { id: place, x, y, name, owner, litMw, idleMw, buildingMw };
}

function badge(id: string, kind: CasePicture['kind'], place: Place, stage: number, stages: number): CasePicture {
  const pin = map.sites[place];
  const { x, y } = aside(place, pin);
  return { id, kind, x, y, pinX: pin.x, pinY: pin.y, stage, stages };
}

function offer(owner: string, place: Place, mw: number): OfferPicture {
  const { x, y } = map.sites[place];
  return { id: owner, siteId: place, owner, mw, x, y: y - 34, pinX: x, pinY: y };
}

const toOpenai = (from: Place, owner: string, mw: number): LinkPicture => ({ from, to: 'openai', owner, mw });

const bay = map.sites['san-francisco'];
const redmond = map.sites.redmond;

/** The second quarter of 2026 as the design shows it. */
export const SAMPLE: BoardPicture = {
  sites: [
    site('abilene', 'oracle', 310, 600),
    site('denton', 'coreweave', 190),
    site('atlanta', 'azure', 450, 300),
    site('mount-pleasant', 'azure', 250, 300),
    site('des-moines', 'azure', 300),
    site('phoenix', 'azure', 250),
    site('quincy', 'azure', 150),
    site('boydton', 'azure', 150),
    site('cheyenne', 'azure', 120),
  ],
  links: [
    toOpenai('abilene', 'oracle', 310),
    toOpenai('denton', 'coreweave', 190),
    toOpenai('des-moines', 'azure', 300),
    toOpenai('atlanta', 'azure', 350),
    toOpenai('phoenix', 'azure', 250),
    toOpenai('mount-pleasant', 'azure', 250),
    toOpenai('quincy', 'azure', 150),
    toOpenai('boydton', 'azure', 150),
    { from: 'cheyenne', to: 'microsoft', owner: 'azure', mw: 120 },
  ],
  medals: [
    { side: 'openai', x: bay.x, y: bay.y, pinX: bay.x, pinY: bay.y },
    { side: 'microsoft', ...aside('redmond', redmond), pinX: redmond.x, pinY: redmond.y },
  ],
  cases: [
    badge('california', 'review', 'sacramento', 2, 5),
    badge('musk', 'suit', 'oakland', 4, 7),
    badge('delaware', 'review', 'dover', 3, 5),
    badge('ftc', 'review', 'washington', 1, 5),
    badge('publishers', 'suit', 'new-york', 3, 7),
  ],
  offers: [offer('google', 'council-bluffs', 150), offer('oracle', 'abilene', 0), offer('coreweave', 'denton', 0)],
};

const lit: BoardPicture = {
  ...SAMPLE,
  sites: SAMPLE.sites.map((one) => (one.id === 'atlanta' ? site('atlanta', 'azure', 600, 150) : one)),
  links: SAMPLE.links.map((one) => (one.from === 'atlanta' ? { ...one, mw: 550 } : one)),
};
const taken: BoardPicture = {
  ...lit,
  sites: lit.sites.map((one) => (one.id === 'abilene' ? site('abilene', 'oracle', 460, 600) : one)),
  offers: [],
};
const heard: BoardPicture = {
  ...taken,
  cases: taken.cases.map((one) => (one.id === 'delaware' ? { ...one, stage: 4 } : one)),
};

const dover = SAMPLE.cases.filter(({ id }) => id === 'delaware');

/** A quarter's resolution, in the order of the design's own screen. */
export const STEPS: readonly BoardStep[] = [
  { id: 'builds', places: [map.sites.atlanta], swell: [], moment: null, after: lit },
  { id: 'contracts', places: [map.sites.abilene], swell: [], moment: null, after: taken },
  { id: 'reviewers', places: dover, swell: [], moment: { kind: 'hearing', caseId: 'delaware' }, after: heard },
  { id: 'payments', places: [], swell: ['openai', 'microsoft'], moment: null, after: heard },
];

/** A table in its third round: OpenAI reads a draft in which Microsoft changed four terms and holds one firm. */
export const ROOM: RoomPicture = {
  table: {
    near: 'openai',
    turn: 'openai',
    lines: Array.from({ length: 13 }, (_, term) => ({
      ink: [0, 4, 5].includes(term) ? 'microsoft' : term === 8 ? 'openai' : 'plain',
      pins: term === 2 ? ['microsoft'] : [],
    })),
    bound: 'clip',
    patience: { openai: 82, microsoft: 48 },
    left: [],
  },
  signing: { binds: true },
  ending: 'bound',
};
