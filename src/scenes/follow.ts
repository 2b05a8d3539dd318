import Phaser from 'phaser';

/** Anything with a state and a bell. */
export interface Followed<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The only way a scene follows state. Phaser clears no listener of ours at SHUTDOWN, and a destroyed game emits
 * DESTROY alone, so both of them unsubscribe, once.
 */
export function follow<State>(scene: Phaser.Scene, source: Followed<State>, show: (state: State) => void): void {
  const unsubscribe = source.subscribe(() => show(source.getState()));
  const { SHUTDOWN, DESTROY } = Phaser.Scenes.Events;
  const stop = (): void => {
    scene.events.off(SHUTDOWN, stop);
    scene.events.off(DESTROY, stop);
    unsubscribe();
  };
  scene.events.once(SHUTDOWN, stop);
  scene.events.once(DESTROY, stop);
  show(source.getState());
}
