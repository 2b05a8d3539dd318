/** Easings of the look: `--ease-in-out` and `--ease-out` closely enough for the eye. */
export const EASE = {
  linear: (t: number): number => t,
  out: (t: number): number => 1 - (1 - t) * (1 - t) * (1 - t),
  inOut: (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - 4 * (1 - t) * (1 - t) * (1 - t)),
};

interface Motion {
  readonly ms: number;
  readonly ease: (t: number) => number;
  readonly step: (t: number) => void;
  readonly done: () => void;
  elapsed: number;
}

const nothing = (): void => undefined;

/**
 * The map's own small clock. Every motion runs on it, so that one speed governs all of them, and skipping is one call
 * that puts each at its end: a motion never leaves a picture half way.
 */
export class Motions {
  speed = 1;
  /** While still, every motion ends as it begins. */
  still = false;
  private running: Motion[] = [];

  get busy(): boolean {
    return this.running.length > 0;
  }

  /** Calls `step` with 0 to 1 in so many milliseconds, and at the end exactly with 1. */
  run(ms: number, step: (t: number) => void, ease = EASE.inOut): Promise<void> {
    if (this.still || ms <= 0) {
      step(1);
      return Promise.resolve();
    }
    step(ease(0));
    return new Promise((done) => this.running.push({ ms, ease, step, done, elapsed: 0 }));
  }

  wait(ms: number): Promise<void> {
    return this.run(ms, nothing, EASE.linear);
  }

  advance(delta: number): void {
    const before = this.running;
    this.running = [];
    const over: Motion[] = [];
    for (const motion of before) {
      motion.elapsed += delta * this.speed;
      const ended = motion.elapsed >= motion.ms;
      (ended ? over : this.running).push(motion);
      motion.step(ended ? 1 : motion.ease(motion.elapsed / motion.ms));
    }
    for (const motion of over) motion.done();
  }

  /** Puts everything at its end now. */
  finish(): void {
    const before = this.running;
    this.running = [];
    for (const motion of before) {
      motion.step(1);
      motion.done();
    }
  }
}
