import { useLayoutEffect, useRef, useState } from 'react';
import type { Observation } from '../../engine/observe.ts';
import { boardPicture } from '../../session/sheets/board-sheet.ts';
import type { CaseSheet } from '../../session/sheets/briefing-sheet.ts';
import { layoutOf, onStage, placement, type MapPlacement, type MapPoint } from '../../session/map-placement.ts';
import type { SitePicture } from '../../session/board-picture.ts';
import { widthNow } from '../../session/page-width.ts';
import { power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { HallSign } from '../art/halls.tsx';
import { NightMap } from '../art/night-map.tsx';
import { SideName } from '../kit/side-name.tsx';

interface BoardMapProps {
  readonly seen: Observation;
  readonly cases: readonly CaseSheet[];
}

/**
 * The page's part of the board: names where the map's lights, medals and badges are, and the sites as a list for those
 * who listen. The canvas lies behind it; before it comes, a drawn map stands in.
 */
export const BoardMap = ({ seen, cases }: BoardMapProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<MapPlacement>();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      setAt(placement(clientWidth, clientHeight, layoutOf('board', widthNow())));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
    };
  }, []);
  const picture = boardPicture(seen);
  return (
    <div className="board-map" ref={box}>
      <div className="board-stand-in" aria-hidden="true">
        <NightMap frame={[0, 0, 1440, 900]} label={t('common.mapAlone')} medals={['openai', 'microsoft']} />
      </div>
      <Legend />
      <ul className="board-sites" aria-label={t('board.sites')}>
        {picture.sites.map((site) => (
          <SiteLabel key={site.id} site={site} at={at} />
        ))}
      </ul>
      <div className="board-names" aria-hidden="true">
        {picture.medals.map((medal) => (
          <p key={medal.side} className="board-side" style={spot(at, medal)}>
            <SideName side={medal.side} />
          </p>
        ))}
        {picture.cases.map((badge) => (
          <p key={badge.id} style={spot(at, badge)}>
            {cases.find(({ id }) => id === badge.id)?.name}
          </p>
        ))}
      </div>
    </div>
  );
};

/** Megawatts to a block of the map. */
const BLOCK_MW = 150;

/** What the blocks on the map are, for those who see them. */
const Legend = () => (
  <ul className="board-legend" aria-hidden="true">
    <li>
      <HallSign state="lit" owner="azure" /> {t('board.legendAzure', { power: power(BLOCK_MW) })}
    </li>
    <li>
      <HallSign state="lit" owner="oracle" /> {t('board.legendOracle')}
    </li>
    <li>
      <HallSign state="lit" owner="coreweave" /> {t('board.legendOther')}
    </li>
    <li>
      <HallSign state="wire" owner="coreweave" /> {t('board.legendBuilding')}
    </li>
  </ul>
);

const spot = (at: MapPlacement | undefined, point: MapPoint) => {
  if (at === undefined) return undefined;
  const { x, y } = onStage(at, point);
  return { left: x, top: y };
};

const SiteLabel = ({ site, at }: { site: SitePicture; at: MapPlacement | undefined }) => {
  const said =
    site.buildingMw > 0
      ? t('board.siteBuilding', { name: site.name, power: power(site.litMw), building: power(site.buildingMw) })
      : t('board.siteLine', { name: site.name, power: power(site.litMw) });
  return (
    <li style={spot(at, site)} aria-label={said}>
      <b aria-hidden="true">{site.name}</b>
      <span aria-hidden="true">{power(site.litMw)}</span>
    </li>
  );
};
