/**
 * How wide the page is, measured in its own type. Layouts follow this and not the window's pixels, so that large type
 * on a wide screen is laid out like ordinary type on a narrow one. The styles read it as `data-width` on the root, and
 * as `data-tight` and `data-low` whether hardly a word fits across, or hardly a sheet fits down it.
 */
export type PageWidth = 'narrow' | 'medium' | 'wide';

/** In rem: one column up to here, everything side by side from there on. At the usual size 720 and 1200 pixels. */
const NARROW_TO = 45;
const WIDE_FROM = 75;
/** In rem too: phones with large type, and windows as low as a phone on its side. */
const TIGHT_UNDER = 22.5;
const LOW_UNDER = 30;

export function widthFor(rems: number): PageWidth {
  if (rems <= NARROW_TO) return 'narrow';
  return rems < WIDE_FROM ? 'medium' : 'wide';
}

/** Pixels of the page's type. */
const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

const measured = (): PageWidth => widthFor(window.innerWidth / rem());

let current: PageWidth | undefined;
const listeners = new Set<() => void>();

/** As it was last measured. */
export const widthNow = (): PageWidth => (current ??= measured());

/** Calls whenever another layout is wanted; answers how to stop. */
export function followWidth(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Keeps the root's mark true to the window and to the size of the type, whoever changes them. */
export function keepWidth(): void {
  const look = (): void => {
    const width = measured();
    const root = document.documentElement;
    root.dataset['tight'] = String(window.innerWidth < TIGHT_UNDER * rem());
    root.dataset['low'] = String(window.innerHeight < LOW_UNDER * rem());
    if (width === current && root.dataset['width'] === width) return;
    current = width;
    root.dataset['width'] = width;
    for (const listener of listeners) listener();
  };
  // one rem wide: its size tells of the type's, from the settings or from the browser
  const probe = document.createElement('i');
  probe.setAttribute('aria-hidden', 'true');
  probe.style.cssText = 'position:fixed;inset:0 auto auto 0;inline-size:1rem;visibility:hidden';
  document.body.append(probe);
  new ResizeObserver(look).observe(probe);
  window.addEventListener('resize', look);
  // a sheet of paper is neither as wide as a screen nor as narrow as a phone
  window.addEventListener('beforeprint', () => {
    document.documentElement.dataset['width'] = 'medium';
  });
  window.addEventListener('afterprint', look);
  look();
}
