import { useSyncExternalStore } from 'react';
import type { PlaceName } from '../session/board-picture.ts';
import { layoutOf, placement, type MapPlacement } from '../session/map-placement.ts';
import { widthNow } from '../session/page-width.ts';

let named: readonly PlaceName[] = [];
const listeners = new Set<() => void>();

/** Names these places on the map, and no other. */
export function namePlaces(places: readonly PlaceName[]): void {
  named = places;
  for (const listener of listeners) listener();
}

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The names of the places that the report looks at; the styles set each by where the map lies. */
export const PlaceNames = () => (
  <div className="stage-names">
    {useSyncExternalStore(watch, () => named).map(({ id, x, y, name, detail }) => (
      <p key={id} style={{ '--x': x, '--y': y }}>
        <b>{name}</b>
        {detail}
      </p>
    ))}
  </div>
);

/** Tells the styles of a box, as the camera moves, where the map lies in it and how near it is. */
export const carryIn =
  (box: HTMLElement) =>
  ({ scale, x, y }: MapPlacement): void => {
    const rest = placement(box.clientWidth, box.clientHeight, layoutOf('report', widthNow()));
    box.style.setProperty('--map-scale', String(scale));
    box.style.setProperty('--map-x', `${String(x)}px`);
    box.style.setProperty('--map-y', `${String(y)}px`);
    box.style.setProperty('--map-near', String(Math.sqrt(scale / rest.scale)));
  };
