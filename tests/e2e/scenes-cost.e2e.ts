import { expect, test } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';
import type {} from '../../src/scenes/harness/main.ts';

/**
 * What the stage costs, against an empty Phaser out of the same built chunk with the same renderer, in the same run.
 * Times on a busy machine are worth little one by one: pages are loaded in pairs, and the middle of their ratios
 * counts.
 */
const FIRST_FRAME = 1.25;
const PAIRS = 7;
const ROUNDS = 3;

/** What a frame of the moving board may take of the page's own thread, ms of its processor, of 16.7 at 60 Hz. */
const FRAME_MS = 12;

/** How much a page may have grown after many stages have come and gone, and what is too little to matter. */
const GROWTH = 1.1;
const SOME_BYTES = 1_500_000;

let folder = '';
let server: PreviewServer;
let address = '';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nb-scenes-cost-'));
  const root = join(import.meta.dirname, '../..');
  const input = join(root, 'src/scenes/harness/index.html');
  const outDir = join(folder, 'dist');
  const built = { outDir, emptyOutDir: true, target: 'es2023', rolldownOptions: { input } };
  await build({ root, base: './', configFile: false, logLevel: 'error', build: built });
  server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1' },
  });
  address = `${server.resolvedUrls?.local[0] ?? ''}src/scenes/harness/index.html`;
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** From asking for the page to its first frame, ms. */
const firstFrame = async (browser: Browser, query: string): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}?${query}`);
  await page.waitForFunction(() => window.harness.firstFrame() !== undefined);
  const took = await page.evaluate(() => window.harness.firstFrame()!);
  await page.close();
  return took;
};

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`the first frame of the board takes hardly longer than that of an empty Phaser, both with ${renderer}`, async ({
    browser,
  }) => {
    const found: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ratios: number[] = [];
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const bare = await firstFrame(browser, `bare&renderer=${renderer}`);
        ratios.push((await firstFrame(browser, `show=board&renderer=${renderer}`)) / bare);
      }
      found.push(middle(ratios));
      if (middle(ratios) < FIRST_FRAME) break;
    }
    test.info().annotations.push({ type: 'first frame against a bare Phaser', description: found.join(', ') });
    expect(Math.min(...found)).toBeLessThan(FIRST_FRAME);
  });
}

/** The processor's time of the page's thread, ms, and its heap after a collection, bytes. */
const measure = async (devtools: CDPSession): Promise<{ busy: number; heap: number }> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { busy: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') };
};

const watch = async (page: Page): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return devtools;
};

test('a frame of the moving board leaves the page time for itself', async ({ page }) => {
  const devtools = await watch(page);
  await page.goto(`${address}?show=board`);
  await page.waitForFunction(() => window.harness.firstFrame() !== undefined);
  await page.waitForTimeout(1_000);
  const before = await measure(devtools);
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const until = performance.now() + 3_000;
        const next = (now: number): void => {
          count += 1;
          if (now < until) requestAnimationFrame(next);
          else resolve(count);
        };
        requestAnimationFrame(next);
      }),
  );
  const after = await measure(devtools);
  const each = (after.busy - before.busy) / frames;
  test.info().annotations.push({ type: 'a frame of the board, ms', description: `${each.toFixed(2)} of ${frames}` });
  expect(each).toBeLessThan(FRAME_MS);
});

test('stages that come and go leave the page as large as it was', async ({ page }) => {
  const devtools = await watch(page);
  await page.goto(`${address}?empty`);
  await page.waitForFunction(() => 'harness' in window);
  const comeAndGo = async (times: number): Promise<number> => {
    await page.evaluate(async (many) => {
      const { harness } = window;
      for (let nth = 0; nth < many; nth += 1) {
        const seen = harness.ready();
        const stage = harness.mount()!;
        while (harness.ready() === seen) await new Promise((resolve) => setTimeout(resolve, 20));
        for (const view of ['report', 'table', 'ending', 'board'] as const) stage.show(view);
        stage.destroy();
        harness.placements.length = 0;
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, times);
    await devtools.send('HeapProfiler.collectGarbage');
    return (await measure(devtools)).heap;
  };
  const first = await comeAndGo(3);
  const last = await comeAndGo(8);
  test.info().annotations.push({ type: 'heap', description: `${first} to ${last}` });
  expect(last).toBeLessThan(Math.max(first * GROWTH, first + SOME_BYTES));
  await expect(page.locator('canvas')).toHaveCount(0);
});
