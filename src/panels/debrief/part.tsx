import type { ReactNode } from 'react';

/** Where a part stands when the page is narrow. */
export type DebriefTab = 'deal' | 'game' | 'terms' | 'lessons';

export interface PartProps {
  readonly tab: DebriefTab;
  readonly title: string;
  /** Beside the title: what the part shows, in a few words or as a key. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the closing book under its own head. */
export const Part = ({ tab, title, aside, children }: PartProps) => (
  <section className="book-part" data-in={tab} aria-label={title}>
    <div className="book-head">
      <h2>{title}</h2>
      {aside !== undefined && <div className="book-aside">{aside}</div>}
    </div>
    {children}
  </section>
);

/** Holds a part's place while it is being worked out. */
export const Awaited = ({ children }: { children: ReactNode }) => <p className="book-awaited">{children}</p>;
