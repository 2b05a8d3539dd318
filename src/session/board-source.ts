import { EMPTY_PICTURE, type BoardPicture, type PictureSource } from './board-picture.ts';
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
