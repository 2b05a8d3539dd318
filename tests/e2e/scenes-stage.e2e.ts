import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createServer as createNet } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import type {} from '../../src/scenes/harness/main.ts';

/** The stage by itself, on its harness page, which the built game does not hold: a small server brings it. */
let server: ViteDevServer;
let address = '';

const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createNet().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === 'object' && at !== null ? at.port : 5199));
    });
  });

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  const port = await freePort();
  server = await createServer({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    cacheDir: join(tmpdir(), `nb-scenes-${port}`),
    logLevel: 'error',
    server: { port, strictPort: true, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { entries: ['src/scenes/harness/index.html'], include: ['phaser'] },
  });
  await server.listen();
  address = `http://127.0.0.1:${port}/src/scenes/harness/index.html`;
});

test.afterAll(async () => server.close());

/** Everything that the page complained of. */
const complaints = (page: Page): string[] => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    const wrong = message.type() === 'error' || message.text().startsWith('Rope:');
    if (wrong && !message.location().url.endsWith('favicon.ico')) found.push(message.text());
  });
  return found;
};

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${address}?${query}`);
  await page.waitForFunction(() => window.harness.ready() > 0);
};

/** The page once it stays as it is: the ground is drawn a second time, crisp, after its first frame. */
const still = async (page: Page): Promise<Buffer> => {
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(700);
    const after = await page.screenshot();
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error('the page never stays as it is');
};

/** How many different colours a picture of the page has, and the colour at some of its points. */
const look = async (page: Page, points: readonly (readonly [number, number])[] = []) => {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ data, at }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const ctx = canvas.getContext('2d')!;
      ctx.drawImage(image, 0, 0);
      const bytes = ctx.getImageData(0, 0, image.width, image.height).data;
      const colours = new Set<number>();
      for (let i = 0; i < bytes.length; i += 4 * 7) {
        colours.add(bytes[i]! * 65_536 + bytes[i + 1]! * 256 + bytes[i + 2]!);
      }
      const ratio = image.width / window.innerWidth;
      const read = at.map(([x, y]) => [...ctx.getImageData(x * ratio, y * ratio, 1, 1).data.slice(0, 3)]);
      return { colours: colours.size, read };
    },
    { data: png, at: points },
  );
};

/** How many pixels of the page are seen to differ between two pictures of it. */
const difference = async (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const parts: Uint8ClampedArray[] = [];
      for (const picture of pictures) {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const ctx = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        ctx.drawImage(image, 0, 0);
        parts.push(ctx.getImageData(0, 0, image.width, image.height).data);
      }
      const [a, b] = parts;
      return a!.reduce((sum, part, at) => sum + (Math.abs(part - b![at]!) > 40 ? 1 : 0), 0);
    },
    [one.toString('base64'), other.toString('base64')],
  );

for (const renderer of ['webgl', 'canvas']) {
  test(`the map is drawn with ${renderer}, and every roof stands where the page would set its name`, async ({
    page,
  }) => {
    const found = complaints(page);
    await open(page, `show=board&renderer=${renderer}`);
    await page.waitForTimeout(500);
    // roofs of Quincy (Azure) and Denton (a bone-coloured cloud), whose places are in the map's data
    const { colours, read } = await look(page, [
      [534, 143],
      [894, 525],
    ]);
    expect(colours).toBeGreaterThan(300);
    const [azure, bone] = read;
    expect(azure![2]! - azure![0]!, 'Quincy is blue').toBeGreaterThan(60);
    expect(bone![0]! - bone![2]!, 'Denton is bone').toBeGreaterThan(10);
    expect(Math.min(...bone!), 'Denton is light').toBeGreaterThan(150);
    expect(found).toEqual([]);
  });
}

for (const renderer of ['webgl', 'canvas']) {
  test(`the room is drawn with ${renderer} in place of the map, follows the table, and gives the map back`, async ({
    page,
  }) => {
    const found = complaints(page);
    await open(page, `show=board&renderer=${renderer}&reduced`);
    const board = await still(page);
    await page.evaluate(() => {
      document.getElementById('stage')!.style.height = '116px';
      window.harness.stage!.show('table');
    });
    // the near side sits to the right, and reads: there its suits are, and the paper
    const suits = async (): Promise<number[][]> =>
      (
        await look(page, [
          [450, 80],
          [990, 80],
        ])
      ).read;
    await expect.poll(async () => (await suits())[1]![0]! - (await suits())[1]![2]!).toBeGreaterThan(60);
    const [microsoft] = await suits();
    expect(microsoft![2]! - microsoft![0]!).toBeGreaterThan(40);
    const theirs = await page.screenshot();
    await page.evaluate(() => {
      const { setRoom, ROOM } = window.harness;
      setRoom({ ...ROOM, table: { ...ROOM.table!, turn: 'microsoft', patience: { openai: 40, microsoft: 10 } } });
    });
    await expect.poll(async () => difference(page, theirs, await page.screenshot())).toBeGreaterThan(500);
    await page.evaluate(() => {
      document.getElementById('stage')!.style.height = '';
      window.harness.stage!.show('board');
    });
    await expect
      .poll(async () => difference(page, board, await page.screenshot()), { timeout: 20_000 })
      .toBeLessThan(20);
    expect(found).toEqual([]);
  });
}

test('every ending has a picture of its own', async ({ page }) => {
  const found = complaints(page);
  await open(page, 'show=ending&high=180&reduced');
  const seen: Buffer[] = [];
  for (const ending of ['bound', 'amended', 'apart', 'unwound', 'insolvent'] as const) {
    await page.evaluate((kind) => window.harness.setRoom({ ...window.harness.ROOM, ending: kind }), ending);
    await page.waitForTimeout(400);
    const picture = await page.screenshot();
    expect(
      seen.some((other) => other.equals(picture)),
      ending,
    ).toBe(false);
    seen.push(picture);
  }
  expect(found).toEqual([]);
});

test('the canvas is hidden from assistive technology and takes neither clicks nor keys', async ({ page }) => {
  await open(page, 'show=board');
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveAttribute('aria-hidden', 'true');
  await expect(canvas).toHaveCSS('pointer-events', 'none');
  await page.evaluate(() => {
    const input = document.body.appendChild(document.createElement('input'));
    input.style.cssText = 'position: fixed; left: 0; bottom: 0';
    document.getElementById('stage')!.addEventListener('click', ({ target }) => {
      input.value = target instanceof HTMLDivElement ? 'the page ' : 'the canvas ';
    });
  });
  await page.mouse.click(700, 300);
  await page.locator('input').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('heard it');
  await expect(page.locator('input')).toHaveValue('the page heard it');
});

test('the canvas follows its place through wide, narrow and dense', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 });
  const found = complaints(page);
  await open(page, 'show=board&renderer=webgl');
  const measure = async (): Promise<number[]> =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas')!;
      const { width, height } = canvas.getBoundingClientRect();
      return [width, height, canvas.width, canvas.height].map(Math.round);
    });
  expect(await measure()).toEqual([1440, 900, 2880, 1800]);
  expect(await page.evaluate(() => window.harness.placements.at(-1))).toEqual({ scale: 1, x: 0, y: 0 });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => (document.getElementById('stage')!.style.height = '256px'));
  await expect.poll(measure).toEqual([390, 256, 780, 512]);
  const strip = await page.evaluate(() => window.harness.placements.at(-1)!);
  expect(strip.scale).toBeCloseTo(0.353, 2);
  await page.waitForTimeout(600);
  expect((await look(page)).colours).toBeGreaterThan(100);
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.evaluate(() => (document.getElementById('stage')!.style.height = ''));
  await expect.poll(measure).toEqual([1300, 800, 2600, 1600]);
  expect(found).toEqual([]);
  await page.close();
});

/** Places the camera at a step of the harness's quarter, and answers how near it is once it stands. */
const nearness = async (page: Page): Promise<number> =>
  page.evaluate(() => window.harness.placements.at(-1)!.scale / window.harness.placements[0]!.scale);

test('a quarter is told step by step, can be hurried, leapt through and told again, and ends at rest', async ({
  page,
}) => {
  const found = complaints(page);
  await open(page, 'show=report');
  await page.evaluate(() => {
    const { stage, SAMPLE, STEPS } = window.harness;
    stage!.setSpeed(8);
    stage!.tell(SAMPLE, STEPS);
    stage!.step(0);
  });
  await expect.poll(() => nearness(page), { message: 'the camera comes near Atlanta' }).toBeGreaterThan(2);
  const atAtlanta = await page.evaluate(() => window.harness.placements.at(-1));
  await page.evaluate(() => window.harness.stage!.step(1));
  await expect
    .poll(() => page.evaluate(() => window.harness.placements.at(-1)), { message: 'and goes on to Abilene' })
    .not.toEqual(atAtlanta);
  await page.evaluate(() => window.harness.stage!.step(3));
  await expect.poll(() => nearness(page), { message: 'the last step shows the whole map' }).toBe(1);
  await page.evaluate(() => window.harness.stage!.step(0));
  await expect.poll(() => page.evaluate(() => window.harness.placements.at(-1))).toEqual(atAtlanta);
  await page.evaluate(() => window.harness.stage!.skip());
  await expect.poll(() => nearness(page), { message: 'skipped, it is at rest' }).toBe(1);
  expect(found).toEqual([]);
});

test('what is skipped is on the map at once as it is in truth', async ({ page }) => {
  await open(page, 'show=report&reduced');
  const truth = await still(page);
  await page.evaluate(() => {
    const { stage, STEPS } = window.harness;
    stage!.tell(STEPS[2]!.after, STEPS);
    stage!.step(1);
  });
  const fromTruth = async (): Promise<number> => difference(page, truth, await page.screenshot());
  await expect.poll(fromTruth).toBeGreaterThan(500);
  await page.evaluate(() => window.harness.stage!.skip());
  // links that are laid anew may lie over others, which shows a little where they cross
  await expect.poll(fromTruth).toBeLessThan(20);
});

test('reduced motion keeps the map still, shows a resolution at once, and lets the machine sleep', async ({ page }) => {
  await open(page, 'show=report&reduced');
  const before = await still(page);
  await page.waitForTimeout(1_000);
  expect(before.equals(await page.screenshot())).toBe(true);
  await page.evaluate(() => {
    const { stage, SAMPLE, STEPS } = window.harness;
    stage!.tell(SAMPLE, STEPS);
    stage!.step(STEPS.length - 1);
  });
  await expect.poll(async () => before.equals(await page.screenshot()), 'what changed is shown').toBe(false);
  expect(before.equals(await still(page)), 'and stays').toBe(false);
});

test('a decision is struck over its case, and put away with the next step', async ({ page }) => {
  await open(page, 'show=report&reduced');
  // on the medallion, which stands over the case that the camera has come near to
  const paper = async (): Promise<number> => Math.min(...(await look(page, [[517, 372]])).read[0]!);
  await page.evaluate(() => {
    const { stage, SAMPLE, STEPS } = window.harness;
    stage!.tell(SAMPLE, STEPS);
    stage!.step(1);
    stage!.step(2);
  });
  await expect.poll(paper).toBeGreaterThan(200);
  await page.evaluate(() => window.harness.stage!.step(3));
  await expect.poll(paper).toBeLessThan(150);
});

test('a picture that changes is drawn without being asked for', async ({ page }) => {
  await open(page, 'show=board&reduced');
  const before = await still(page);
  await page.evaluate(() => window.harness.set(window.harness.STEPS[1]!.after));
  await page.waitForTimeout(500);
  expect(before.equals(await page.screenshot())).toBe(false);
});

test('the map may turn to another view while its halls light up', async ({ page }) => {
  const found = complaints(page);
  await open(page, 'show=backdrop');
  await page.evaluate(async () => {
    const { stage, set, SAMPLE, STEPS } = window.harness;
    set(STEPS[1]!.after);
    await new Promise((resolve) => setTimeout(resolve, 100));
    stage!.show('report');
    stage!.tell(SAMPLE, STEPS);
    stage!.step(0);
  });
  await page.waitForTimeout(600);
  expect(found).toEqual([]);
});

test('a stage that is taken down leaves nothing behind', async ({ page }) => {
  const found = complaints(page);
  await open(page, 'show=board&renderer=webgl');
  const left = await page.evaluate(async () => {
    const { harness } = window;
    harness.stage!.destroy();
    for (let round = 0; round < 5; round += 1) {
      const stage = harness.mount()!;
      await new Promise((resolve) => setTimeout(resolve, 250));
      stage.tell(harness.SAMPLE, harness.STEPS);
      if (round === 3) stage.show('table');
      if (round % 2 === 0) stage.step(0);
      stage.destroy();
    }
    const early = harness.mount()!;
    early.destroy();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      listeners: harness.listeners.size,
      canvases: document.querySelectorAll('canvas').length,
      handlers: [window.onblur, window.onfocus],
    };
  });
  expect(left).toEqual({ listeners: 0, canvases: 0, handlers: [null, null] });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const kind = await devtools.send('Runtime.evaluate', { expression: 'harness.Phaser.Game.prototype' });
  const kept = await devtools.send('Runtime.queryObjects', { prototypeObjectId: kind.result.objectId! });
  const count = await devtools.send('Runtime.callFunctionOn', {
    objectId: kept.objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  // the one that the page's own handle may still hold
  expect(count.result.value).toBeLessThanOrEqual(1);
  expect(found).toEqual([]);
});

test('where the browser gives no canvas there is no stage, and nobody is told so by an error', async ({ page }) => {
  const found = complaints(page);
  await page.goto(`${address}?empty`);
  await page.waitForFunction(() => 'harness' in window);
  const mounted = await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    return window.harness.mount() !== undefined;
  });
  expect(mounted).toBe(false);
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(found).toEqual([]);
});
