/** The composition root: shows the title at once, and fetches the rest of the game behind it. */
import { showPanels, type WatchUpdates } from './panels/app.tsx';
import type { Session } from './session/session.ts';
import type { MountStage } from './session/stage-port.ts';

let session: Promise<Session> | undefined;

/** One session a page, fetched with the rules the first time it is wanted. */
const loadSession = (): Promise<Session> => {
  session ??= import('./session/room.ts').then(async ({ openRoom }) => {
    const opened = await openRoom();
    void import('./sound/follow-game.ts').then(({ makeHeard }) => {
      makeHeard(opened);
    });
    return opened;
  });
  return session;
};

/** Whether this browser gives a canvas; where it gives none the painter, which is large, need not be fetched. */
const canPaint = (): boolean => {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('2d') ?? canvas.getContext('webgl')) !== null;
};

/** The painter comes after everything else; where it cannot be had, the drawn map stays. */
const mountStage: MountStage = async (parent, source, options) => {
  if (!canPaint()) return undefined;
  const scenes = await import('./scenes/stage.ts').catch(() => undefined);
  return scenes?.mountStage(parent, source, options);
};

/** After the page has loaded, so that keeping it for later takes nothing from now. */
const watchUpdates: WatchUpdates = (tell) => {
  if (!import.meta.env.PROD) return;
  const keep = (): void => {
    void import('./offline.ts').then(({ keepOffline }) => {
      keepOffline(tell);
    });
  };
  if (document.readyState === 'complete') keep();
  else window.addEventListener('load', keep, { once: true });
};

const root = document.getElementById('root');
if (root !== null) {
  const gallery = import.meta.env.DEV && new URLSearchParams(location.search).has('gallery');
  if (gallery)
    void import('./panels/gallery.tsx').then(({ showGallery }) => {
      showGallery(root);
    });
  else void showPanels(root, { loadSession, mountStage, watchUpdates });
}
