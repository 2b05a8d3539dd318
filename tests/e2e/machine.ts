import type { Browser, BrowserContext, CDPSession } from '@playwright/test';

/**
 * How fast a machine runs scripts, as Lighthouse puts it in one number: tens of strings of 10,000 letters that are
 * built in a second, and tens of copies of 100,000 numbers, on average. Chrome's developer tools calibrate their
 * throttling by the same number: they take a Pixel 5 for 1,000, and Lighthouse's documentation puts mid-range phones
 * between 125 and 800. The phone of these tests is half a Pixel 5.
 */
export const PHONE_INDEX = 500;

/** A measurement of each half takes so long, ms. */
const EACH_MS = 150;

/** This machine's index now, with all that runs on it besides, in a page of its own. */
export async function indexNow(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const index = await page.evaluate((limit) => {
    let sink = 0;
    const tensASecond = (work: () => void): number => {
      const began = performance.now();
      let done = 0;
      let took = 0;
      while (took < limit) {
        for (let nth = 0; nth < 10; nth += 1) work();
        done += 10;
        took = performance.now() - began;
      }
      return done / 10 / (took / 1_000);
    };
    const build = (): void => {
      let text = '';
      for (let nth = 0; nth < 10_000; nth += 1) text += 'a';
      sink += text.length;
    };
    let from = Array.from({ length: 100_000 }, (_, nth) => nth);
    let to = from.slice();
    const copy = (): void => {
      for (let nth = 0; nth < from.length; nth += 1) to[nth] = from[nth] ?? 0;
      [from, to] = [to, from];
      sink += to.length;
    };
    for (const work of [build, copy]) work();
    const found = (tensASecond(build) + tensASecond(copy)) / 2;
    return sink > 0 ? found : NaN;
  }, EACH_MS);
  await page.close();
  return index;
}

/** A page's own thread, slowed down to the phone's speed; a machine that is no faster is left as it is. */
export async function slowToPhone(devtools: CDPSession, index: number): Promise<number> {
  const rate = Math.max(1, index / PHONE_INDEX);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return rate;
}

/**
 * Fast 4G as Chrome's developer tools have it: 9 Mbit/s down and 1.5 up, of which nine tenths arrive, and 60 ms there
 * and back, which weigh 2.75 times where they are counted by the request.
 */
const FAST_4G = {
  offline: false,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
  latency: 60 * 2.75,
};

export async function fast4G(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', FAST_4G);
}

/** A phone of the middle range, as large as most. */
export const phoneContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2.75,
    isMobile: true,
    hasTouch: true,
  });
