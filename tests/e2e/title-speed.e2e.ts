import { expect, test, type Browser } from '@playwright/test';
import { fast4G, indexNow, phoneContext, slowToPhone } from './machine.ts';

/** How long a person waits for the title, ms. */
const USABLE_MS = 2_500;

/** Loads, each from an empty cache: the one in the middle counts. */
const LOADS = 5;

interface Load {
  readonly usable: number;
  readonly rate: number;
}

/**
 * From asking for the page until its first button is painted, lies open to a press, and the frame is over. The phone's
 * speed is measured anew before each load, for what else runs here changes.
 */
async function load(browser: Browser, address: string): Promise<Load> {
  const context = await phoneContext(browser);
  const index = await indexNow(context);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await fast4G(devtools);
  const rate = await slowToPhone(devtools, index);
  await page.addInitScript(() => {
    const open = (): boolean => {
      const button = document.querySelector<HTMLButtonElement>('.title-menu button:not(:disabled)');
      if (button === null) return false;
      const { left, top, width, height } = button.getBoundingClientRect();
      return width > 0 && button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const look = (): void => {
      if (!open()) requestAnimationFrame(look);
      else setTimeout(() => performance.mark('usable'));
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Infinity);
  await context.close();
  return { usable, rate };
}

test('on a mid-range phone with fast 4G the title can be used within two and a half seconds', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const loads: Load[] = [];
  for (let nth = 0; nth < LOADS; nth += 1) loads.push(await load(browser, baseURL ?? ''));
  const told = loads.map(({ usable, rate }) => `${usable.toFixed(0)} ms at ${rate.toFixed(1)} times slower`);
  test.info().annotations.push({ type: 'the title can be used', description: told.join(', ') });
  const middle = loads.map(({ usable }) => usable).toSorted((a, b) => a - b)[LOADS >> 1];
  expect(middle).toBeLessThan(USABLE_MS);
});
