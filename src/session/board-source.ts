import { EMPTY_PICTURE, type BoardPicture, type BoardStep, type PictureSource } from './board-picture.ts';
import { boardPicture } from './sheets/board-sheet.ts';
import type { Session } from './session.ts';

/** The board of a session as the painter follows it: the same picture as long as the view is the same. */
export function boardSource(session: Session): PictureSource {
  let view = session.getState().view;
  let picture = view === null ? EMPTY_PICTURE : boardPicture(view.observation);
  const current = (): BoardPicture => {
    const now = session.getState().view;
    if (now !== view) {
      view = now;
      picture = now === null ? EMPTY_PICTURE : boardPicture(now.observation);
    }
    return picture;
  };
  return { getState: current, subscribe: (listener) => session.subscribe(listener) };
}

/** The most places that a quarter's resolution stops at: more would be a wait. */
const MOST_STOPS = 4;

/**
 * The resolution of a quarter as stops on the map: each place and case that changed, the largest changes first, and
 * at the end all of it.
 */
export function boardSteps(before: BoardPicture, after: BoardPicture): BoardStep[] {
  const steps: BoardStep[] = [];
  let shown = before;
  for (const site of changedSites(before, after).slice(0, MOST_STOPS - 1)) {
    const others = shown.sites.filter((each) => each.id !== site.id);
    shown = { ...shown, sites: [...others, site] };
    steps.push({ id: `site/${site.id}`, focus: { on: 'site', id: site.id }, after: shown });
  }
  const moved = after.cases.find((one) => before.cases.find((each) => each.id === one.id)?.stage !== one.stage);
  if (moved !== undefined) {
    shown = { ...shown, cases: after.cases };
    steps.push({ id: `case/${moved.id}`, focus: { on: 'case', id: moved.id }, after: shown });
  }
  return [...steps, { id: 'all', focus: null, after }];
}

/** Sites whose halls changed, by how much. */
function changedSites(before: BoardPicture, after: BoardPicture): BoardPicture['sites'] {
  const change = (site: BoardPicture['sites'][number]): number => {
    const was = before.sites.find((each) => each.id === site.id);
    return Math.abs(site.litMw - (was?.litMw ?? 0)) + Math.abs(site.buildingMw - (was?.buildingMw ?? 0));
  };
  return after.sites.filter((site) => change(site) >= 40).toSorted((a, b) => change(b) - change(a));
}

/**
 * Calls `play` with the stops of each quarter's resolution when its report comes up, and with the map as it was
 * before. Answers how to stop following.
 */
export function followResolution(
  session: Session,
  play: (steps: readonly BoardStep[], opening: BoardPicture) => void,
): () => void {
  const source = boardSource(session);
  let before = source.getState();
  let waited = session.getState().waitsFor;
  return session.subscribe(() => {
    const after = source.getState();
    const { waitsFor } = session.getState();
    if (waitsFor === 'report' && waited !== 'report') play(boardSteps(before, after), before);
    before = after;
    waited = waitsFor;
  });
}
