import { useEffect, useRef, useState, type RefObject } from 'react';

/** What has the focus goes in its own time, and so does whoever gives it back: React Aria waits for a frame. */
const SETTLES_MS = 80;

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const focusHead = (): void => {
  const heads = [...document.querySelectorAll<HTMLElement>('main h1, main')];
  const head = heads.find((each) => each.checkVisibility() && each.tagName === 'H1') ?? heads[0];
  if (head === undefined) return;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
};

/** Gives a focus that has gone with what had it to this element, or else to the head of the screen. */
const giveBack = (to: HTMLElement | undefined): void => {
  if (!isLost()) return;
  if (to?.isConnected === true && to.checkVisibility()) to.focus({ preventScroll: true });
  if (isLost()) focusHead();
};

/** Who asked for the paper that lies over the page; a paper that follows it was asked for by the same. */
let asker: HTMLElement | undefined;

/** On another screen the focus begins at its head, so that nobody who listens or types is left at the page's top. */
export function useFocusAtHead(screen: string): void {
  useEffect(() => {
    const timer = setTimeout(giveBack, SETTLES_MS, undefined);
    return () => {
      clearTimeout(timer);
      // who asked on a screen that is gone would keep all of it
      if (asker?.isConnected === false) asker = undefined;
    };
  }, [screen]);
}

/** What takes the place of a button that was pressed takes its focus too. */
export function useFocusHere<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      giveBack(place.current ?? undefined);
    }, SETTLES_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return place;
}

const askerNow = (): HTMLElement | undefined => {
  const at = document.activeElement;
  if (at instanceof HTMLElement && !isLost() && at.closest('[role=dialog]') === null) asker = at;
  return asker;
};

/** When a paper is put away the focus goes back to who asked, even by way of another paper that is gone too. */
export function useFocusBack(): void {
  const [from] = useState(askerNow);
  useEffect(
    () => () => {
      setTimeout(giveBack, SETTLES_MS, from);
    },
    [from],
  );
}
