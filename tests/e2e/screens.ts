/**
 * `npm run screens`: a picture of every state of every screen, in a real game and beside it, in both layouts and in
 * every language, into `screens/`, which git ignores. With words after it, only those: `npm run screens -- wide de`.
 */
import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { CHROMIUM_ARGS, findBrowser } from './browser.ts';
import { byFinger, byMouse } from './play-by-hand.ts';
import { walk } from './tour.ts';
import { walkBeside } from './tour-beside.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'screens');

const LAYOUTS = [
  { name: 'wide', press: byMouse, screen: { viewport: { width: 1440, height: 900 } } },
  {
    name: 'narrow',
    press: byFinger,
    screen: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
  },
] as const;

type Layout = (typeof LAYOUTS)[number];

/** What has to arrive and come to rest before a picture is taken, ms: papers slide in, numbers count up. */
const REST = 900;

/** Walks through a game and takes a picture at every stop; the numbers keep the order of the game. */
async function takeAll(browser: Browser, address: string, layout: Layout, language: Language): Promise<number> {
  const folder = join(FOLDER, `${layout.name}-${language}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ ...layout.screen, locale: language });
  const page = await context.newPage();
  await page.goto(`${address}?lang=${language}`);
  let taken = 0;
  const stop = async (name: string): Promise<void> => {
    await page.waitForTimeout(REST);
    taken += 1;
    const path = join(folder, `${String(taken).padStart(3, '0')}-${name}`);
    await page.screenshot({ path: `${path}.png` });
    const rest = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    if (rest > 0) await page.screenshot({ path: `${path}-whole.png`, fullPage: true });
  };
  const wish = { seed: 'harbor', side: 'openai', quarters: 6 } as const;
  await walk({ page, press: layout.press, wish, stop });
  await walkBeside({ page, press: layout.press, wish, stop });
  await context.close();
  return taken;
}

const wanted = process.argv.slice(2);
const isWanted = (name: string, kinds: readonly string[]): boolean =>
  wanted.includes(name) || !kinds.some((kind) => wanted.includes(kind));

const server = await preview({ root: ROOT, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
try {
  const layouts = LAYOUTS.filter(({ name }) => isWanted(name, ['wide', 'narrow']));
  for (const language of LANGUAGES.filter((each) => isWanted(each, LANGUAGES))) {
    for (const layout of layouts) {
      const taken = await takeAll(browser, address, layout, language);
      console.log(
        `${String(taken)} screens, ${layout.name}, ${language}: ${join(FOLDER, `${layout.name}-${language}`)}`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}
