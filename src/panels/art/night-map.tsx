import { useEffect, useId, useState } from 'react';
import type usMap from '../../../assets/map/us-map.json';
import type { Side } from '../../engine/vocabulary.ts';
import { MEDALS } from './medal.tsx';
import { weave } from './guilloche.ts';
import { arc, dots, polyline, polylines } from './map-paths.ts';
import type { Spot } from './map-paths.ts';
import { Halls, ROOFS } from './halls.tsx';
import type { HallState, RoofOwner } from './halls.tsx';
import '../look/night-map.css';

type UsMap = typeof usMap;

export interface MapSite {
  /** A site's id in `assets/map/us-map.json`. */
  readonly at: string;
  readonly owner: RoofOwner;
  readonly halls: readonly HallState[];
  /** Megawatts at work: how far the glow reaches. */
  readonly mw: number;
  readonly name?: string;
  readonly detail?: string;
}
export interface MapFlow {
  readonly from: string;
  readonly to: string;
  readonly owner: RoofOwner;
  readonly width?: number;
  readonly bend?: number;
}
export interface NightMapProps {
  /** x, y, width and height of the part shown, in the map's plane of 1440 by 900. */
  readonly frame: readonly [number, number, number, number];
  /** How the frame meets its box, as SVG's preserveAspectRatio says it. */
  readonly fit?: string;
  readonly sites?: readonly MapSite[];
  readonly flows?: readonly MapFlow[];
  readonly medals?: readonly Side[];
  readonly hallScale?: number;
  readonly medalRadius?: number;
  /** What the map shows, in words; the same is a list elsewhere. */
  readonly label: string;
}

const SEATS = { openai: 'san-francisco', microsoft: 'redmond' } as const;
const COAST_OPACITY = [0.6, 0.47, 0.36, 0.27, 0.19, 0.13] as const;

/** Fetched once, after the words of the page: nobody waits for a coast to read a title. */
const useUsMap = (): UsMap | undefined => {
  const [map, setMap] = useState<UsMap>();
  useEffect(() => {
    let wanted = true;
    void import('../../../assets/map/us-map.json').then((module) => {
      if (wanted) setMap(module.default);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return map;
};

const Land = ({ map, id }: { map: UsMap; id: string }) => (
  <>
    <path className="map-grid" d={polylines(map.graticule, false)} />
    {map.coast.map((lines, i) => (
      <path key={COAST_OPACITY[i]} className="map-coast" d={polylines(lines, false)} opacity={COAST_OPACITY[i]} />
    ))}
    <path className="map-neighbours" d={polylines(map.neighbours, true)} />
    <path className="map-seam" d={polyline(map.seam, true)} />
    <path className="map-halo" d={polylines(map.land, true)} />
    <path className="map-land" d={polylines(map.land, true)} fill={`url(#${id}land)`} />
    <path className="map-states" d={polylines(map.states, false)} />
    <g className="map-lights">
      <path d={dots(map.lights.bright)} strokeWidth="1.55" strokeOpacity=".7" />
      <path d={dots(map.lights.middle)} strokeWidth="1.2" strokeOpacity=".46" />
      <path d={dots(map.lights.faint)} strokeWidth="1.05" strokeOpacity=".3" />
    </g>
  </>
);

const Flow = ({ from, to, flow }: { from: Spot; to: Spot; flow: MapFlow }) => {
  const path = arc(from, to, flow.bend ?? 0.16);
  const width = flow.width ?? 2;
  return (
    <g fill="none" strokeLinecap="round" style={{ stroke: ROOFS[flow.owner] }}>
      <path d={path} strokeOpacity=".13" strokeWidth={width * 3.4} />
      <path d={path} strokeOpacity=".5" strokeWidth={width * 0.58} />
      <path
        className="packets"
        d={path}
        stroke="#fff3d6"
        strokeOpacity=".95"
        strokeWidth={width}
        strokeDasharray="0 13"
      />
    </g>
  );
};

/** A side's medal where it sits, with two quiet rings. */
const Seat = ({ side, spot, radius }: { side: Side; spot: Spot; radius: number }) => {
  const { letter, lobes, light, dark } = MEDALS[side];
  const glow = `var(--${side}-glow)`;
  return (
    <g transform={`translate(${String(spot.x)} ${String(spot.y)})`}>
      <circle r={radius * 1.9} style={{ fill: glow }} opacity=".13" />
      <circle r={radius * 1.4} style={{ fill: glow }} opacity=".13" />
      <g style={{ stroke: glow }}>
        <circle r={radius} fill={dark} strokeWidth="1.5" />
        <path
          d={weave({ cx: 0, cy: 0, radius: radius * 0.9, lobes, depth: 0.36 }, 3)}
          fill="none"
          strokeWidth=".55"
          strokeOpacity=".75"
        />
        <circle r={radius * 0.55} fill={light} strokeWidth=".8" />
      </g>
      <text
        className="serif"
        y={radius * 0.2}
        textAnchor="middle"
        fontWeight="600"
        fontSize={radius * 0.62}
        fill="#fff6ea"
      >
        {letter}
      </text>
    </g>
  );
};

const Glow = ({ spot, mw, id }: { spot: Spot; mw: number; id: string }) => {
  const reach = (16 + Math.sqrt(mw) * 1.9) * 1.056;
  return (
    <ellipse
      cx={spot.x}
      cy={spot.y}
      rx={reach * 1.15}
      ry={reach * 0.82}
      fill={`url(#${id}glow)`}
      opacity={mw > 0 ? 1 : 0.25}
    />
  );
};

const Caption = ({ spot, site }: { spot: Spot; site: MapSite }) => (
  <g className="map-caption" textAnchor="middle">
    <text x={spot.x} y={spot.y + 24} className="map-name">
      {site.name}
    </text>
    <text x={spot.x} y={spot.y + 37} className="map-detail">
      {site.detail}
    </text>
  </g>
);

const Light = ({ id }: { id: string }) => (
  <defs>
    <radialGradient id={`${id}sea`} gradientUnits="userSpaceOnUse" cx="886" cy="351" r="866">
      <stop offset="0" stopColor="#15264f" />
      <stop offset=".45" stopColor="#0e1b3c" />
      <stop offset=".8" stopColor="#091229" />
      <stop offset="1" stopColor="#060b1a" />
    </radialGradient>
    <linearGradient id={`${id}land`} x1="0" y1="0" x2=".25" y2="1">
      <stop offset="0" stopColor="#27407a" />
      <stop offset=".55" stopColor="#1d3263" />
      <stop offset="1" stopColor="#182a56" />
    </linearGradient>
    <radialGradient id={`${id}glow`}>
      <stop offset="0" stopColor="#ffe2a0" stopOpacity=".85" />
      <stop offset=".18" stopColor="#ffc65c" stopOpacity=".5" />
      <stop offset=".5" stopColor="#ff9d3a" stopOpacity=".14" />
      <stop offset="1" stopColor="#ff8a2a" stopOpacity="0" />
    </radialGradient>
  </defs>
);

/** The places named that the map knows; a name it does not know is left out. */
const placed = <T,>(map: UsMap, list: readonly T[], at: (item: T) => string): { item: T; spot: Spot }[] => {
  const sites: Readonly<Record<string, Spot | undefined>> = map.sites;
  return list.flatMap((item) => {
    const spot = sites[at(item)];
    return spot === undefined ? [] : [{ item, spot }];
  });
};

const Life = ({ map, id, props }: { map: UsMap; id: string; props: NightMapProps }) => {
  const sites = placed(map, props.sites ?? [], (site) => site.at);
  const starts = placed(map, props.flows ?? [], (flow) => flow.from);
  return (
    <>
      {starts.flatMap(({ item, spot }) =>
        placed(map, [item], (flow) => flow.to).map((end) => (
          <Flow key={`${item.from}-${item.to}`} from={spot} to={end.spot} flow={item} />
        )),
      )}
      {sites.map(({ item, spot }) => (
        <Glow key={item.at} spot={spot} mw={item.mw} id={id} />
      ))}
      {sites.map(({ item, spot }) => (
        <g key={item.at}>
          <Halls x={spot.x} y={spot.y} scale={(props.hallScale ?? 1) * 1.056} states={item.halls} owner={item.owner} />
          {item.name !== undefined && <Caption spot={spot} site={item} />}
        </g>
      ))}
      {placed(map, props.medals ?? [], (side) => SEATS[side]).map(({ item, spot }) => (
        <Seat key={item} side={item} spot={spot} radius={props.medalRadius ?? 22} />
      ))}
    </>
  );
};

/** The country at night, for when the canvas is not there: before it loads, or without WebGL. */
export const NightMap = (props: NightMapProps) => {
  const id = useId();
  const map = useUsMap();
  const { frame, fit = 'xMidYMid slice', label } = props;
  return (
    <svg className="night-map" viewBox={frame.join(' ')} preserveAspectRatio={fit} role="img" aria-label={label}>
      <Light id={id} />
      <rect x="-1600" y="-1600" width="4800" height="4800" fill={`url(#${id}sea)`} />
      {map !== undefined && (
        <g className="map-arrives">
          <Land map={map} id={id} />
          <Life map={map} id={id} props={props} />
        </g>
      )}
    </svg>
  );
};
