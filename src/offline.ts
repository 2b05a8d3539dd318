import { Workbox } from 'workbox-window';

/**
 * Keeps the whole game for play without a network. A new version never takes over by itself: `onUpdate` gets what
 * the player may call for it, and the page then loads again; a kept game lies in the browser's storage all the while.
 */
export function keepOffline(onUpdate: (update: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox('./sw.js');
  worker.addEventListener('waiting', () => {
    onUpdate(() => {
      worker.addEventListener('controlling', () => {
        location.reload();
      });
      worker.messageSkipWaiting();
    });
  });
  /** Where the browser refuses (private windows do), or nobody answers, the game plays on as it is. */
  const kept = navigator.serviceWorker.controller !== null;
  worker
    .register()
    .then(() => (kept ? worker.update() : undefined))
    .catch(() => undefined);
}
