import { useLayoutEffect, useRef, useState } from 'react';
import type { Observation } from '../../engine/observe.ts';
import { boardPicture } from '../../session/sheets/board-sheet.ts';
import type { OfferSheet } from '../../session/sheets/briefing-sheet.ts';
import { layoutOf, onStage, placement, type MapPlacement } from '../../session/map-placement.ts';
import type { SitePicture } from '../../session/board-picture.ts';
import { power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { NightMap } from '../art/night-map.tsx';

interface BoardMapProps {
  readonly seen: Observation;
  readonly offers: readonly OfferSheet[];
}

/**
 * The page's part of the board: names of sites where the map's lights are, and the same as a list for those who
 * listen. The canvas lies behind it; before it comes, a drawn map stands in.
 */
export const BoardMap = ({ seen }: BoardMapProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<MapPlacement>();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      setAt(placement(clientWidth, clientHeight, layoutOf('board', window.innerWidth)));
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
      <ul className="board-sites" aria-label={t('board.sites')}>
        {picture.sites.map((site) => (
          <SiteLabel key={site.id} site={site} at={at} />
        ))}
      </ul>
    </div>
  );
};

const SiteLabel = ({ site, at }: { site: SitePicture; at: MapPlacement | undefined }) => {
  const place = at === undefined ? undefined : onStage(at, site);
  const said =
    site.buildingMw > 0
      ? t('board.siteBuilding', { name: site.name, power: power(site.litMw), building: power(site.buildingMw) })
      : t('board.siteLine', { name: site.name, power: power(site.litMw) });
  return (
    <li style={place === undefined ? undefined : { left: place.x, top: place.y }} aria-label={said}>
      <b aria-hidden="true">{site.name}</b>
      <span aria-hidden="true">{power(site.litMw)}</span>
    </li>
  );
};
