import { expect, test, type CDPSession, type Page } from '@playwright/test';
import * as v from 'valibot';
import { collectFaults } from './play-by-keyboard.ts';
import { begin, playOn, toTitle, type GameWish } from './play-by-script.ts';

/** How many games are played in one tab: `npm run soak` asks for ten. */
const GAMES = Math.max(3, Number(process.env['NB_GAMES'] ?? '3'));

/** From either chair, and of three the second is one of two computers; the last of three or ten is played by hand. */
const gameOf = (nth: number): GameWish => ({
  seed: `in a row ${String(nth)}`,
  side: nth % 2 === 1 ? 'openai' : 'microsoft',
  across: nth % 3 === 2 ? 'watch' : 'computer',
});

/** What a page holds when nothing is left to collect. */
interface Held {
  /** Bytes of the page's own heap, and of those of its workers. */
  readonly heap: number;
  readonly workers: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** After so many games everything has been fetched and drawn once: two of three, and three of more. */
const SETTLED = Math.min(3, GAMES - 1);

const MIB = 2 ** 20;

/**
 * How much more a page may hold after the last game. Of elements and listeners hardly any: a screen that is kept is
 * some hundreds of elements, and whatever of it hears the mouse. Of memory as much as the scripts themselves take, that
 * a browser compiles bit by bit as they run and throws away when it likes: of 0.58 MiB that a page had more after four
 * games 0.56 were code. That follows what is run and not what a page weighs, so it is bounded in MiB: over the
 * last seven of ten games 0.97 were measured in the page, and 0.44 in the workers.
 */
const MAY_GROW: Held = { heap: 1.5 * MIB, workers: 1 * MIB, nodes: 40, listeners: 20 };

const ATTACHED = v.object({ sessionId: v.string() });
const ANSWER = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.object({ usedSize: v.optional(v.number()) })),
});

/** Asks the workers of a page for what they hold; each has a heap of its own. */
async function followWorkers(devtools: CDPSession): Promise<() => Promise<number>> {
  const workers = new Set<string>();
  const waiting = new Map<number, (used: number) => void>();
  let serial = 0;
  devtools.on('Target.attachedToTarget', (event) => workers.add(v.parse(ATTACHED, event).sessionId));
  devtools.on('Target.detachedFromTarget', (event) => workers.delete(v.parse(ATTACHED, event).sessionId));
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = v.parse(ANSWER, JSON.parse(message));
    if (id !== undefined) waiting.get(id)?.(result?.usedSize ?? 0);
  });
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (sessionId: string, method: string): Promise<number> =>
    new Promise((resolve, reject) => {
      serial += 1;
      waiting.set(serial, resolve);
      const message = JSON.stringify({ id: serial, method });
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return async () => {
    let sum = 0;
    for (const worker of workers) {
      await ask(worker, 'HeapProfiler.collectGarbage');
      sum += await ask(worker, 'Runtime.getHeapUsage');
    }
    return sum;
  };
}

/** What a page holds, after everything that can be collected has been. */
async function held(page: Page, devtools: CDPSession, inWorkers: () => Promise<number>): Promise<Held> {
  await page.waitForTimeout(1_500);
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap, workers: await inWorkers(), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

test(`${String(GAMES)} games in a row in one tab leave it as it was`, async ({ page }) => {
  test.setTimeout(GAMES * 240_000);
  const faults = collectFaults(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const inWorkers = await followWorkers(devtools);
  await page.addInitScript(() => {
    localStorage.setItem('non-binding/settings', JSON.stringify({ speed: 'fast' }));
  });
  await page.goto('/');
  const after: Held[] = [];
  for (let nth = 1; nth <= GAMES; nth += 1) {
    await begin(page, gameOf(nth));
    await playOn(page);
    await toTitle(page);
    after.push(await held(page, devtools, inWorkers));
  }
  const told = after.map(
    ({ heap, workers, nodes, listeners }, nth) =>
      `${String(nth + 1)}: ${String(heap >> 10)} KiB, workers ${String(workers >> 10)} KiB, ${String(nodes)} nodes, ${String(listeners)} listeners`,
  );
  test.info().annotations.push({ type: 'held after each game', description: told.join('; ') });
  const [settled, last] = [after[SETTLED - 1], after.at(-1)];
  for (const what of ['heap', 'workers', 'nodes', 'listeners'] as const) {
    expect((last?.[what] ?? NaN) - (settled?.[what] ?? NaN), `more ${what}`).toBeLessThanOrEqual(MAY_GROW[what]);
  }
  expect(faults).toEqual([]);
});
