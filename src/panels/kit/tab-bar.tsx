import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon.tsx';
import '../look/tab-bar.css';

export interface TabBarItem<Place extends string> {
  readonly place: Place;
  readonly icon: IconName;
  readonly label: string;
  /** Not reachable in this phase. */
  readonly disabled?: boolean;
}

/** The way between the screens of play on a narrow page: under the thumb. */
export const TabBar = <Place extends string>({
  items,
  current,
  label,
  onGo,
}: {
  items: readonly TabBarItem<Place>[];
  current: Place;
  label: string;
  onGo: (place: Place) => void;
}) => (
  <nav className="tab-bar" aria-label={label}>
    {items.map((item) => (
      <button
        key={item.place}
        type="button"
        disabled={item.disabled ?? false}
        {...(item.place === current ? { 'aria-current': 'page' } : {})}
        onClick={() => {
          onGo(item.place);
        }}
      >
        <Icon name={item.icon} />
        {item.label}
      </button>
    ))}
  </nav>
);
