import { chromium, expect, test, type Page } from '@playwright/test';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { CHROMIUM_ARGS, findBrowser } from './browser.ts';
import { pressKey, sitDown } from './play-by-keyboard.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Once the browser has everything that it keeps. */
const keptWhole = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

test('after the first visit the game is begun, and gone on with, without a network', async ({ page, context }) => {
  await page.goto('/');
  await keptWhole(page);
  await context.setOffline(true);
  await page.reload();
  await sitDown(page, 'OpenAI', 'offline');
  await expect(page.getByRole('button', { name: /^(Go on|To the (table|desk))/ }).first()).toBeVisible();
  await page.reload();
  await pressKey(page, /Continue/);
  await expect(page.getByRole('button', { name: /^(Go on|To the (table|desk))/ }).first()).toBeVisible();
});

test('the page can be installed: its manifest names it and its icons are there', async ({ page }) => {
  await page.goto('/');
  const path = await page.locator('link[rel=manifest]').getAttribute('href');
  const found = await page.evaluate(async (href) => {
    const manifest: { name: string; icons: { src: string }[] } = await (await fetch(href ?? '')).json();
    const icons = await Promise.all(
      manifest.icons.map(async ({ src }) => (await fetch(src)).headers.get('content-type')),
    );
    return { name: manifest.name, icons };
  }, path);
  expect(found.name).toBe('Non-Binding');
  expect(found.icons).toEqual(['image/png', 'image/png', 'image/png']);
});

/** The built page from a folder of its own, which a test may change as a new version would. */
async function serveCopy(): Promise<{ folder: string; address: string; server: PreviewServer }> {
  const folder = mkdtempSync(join(tmpdir(), 'non-binding-'));
  cpSync(DIST, folder, { recursive: true });
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  return { folder, address, server };
}

/** Looking for a new version is background traffic to Chromium, which the other tests do without. */
const QUIET = '--disable-background-networking';
const lookingForVersions = () =>
  chromium.launch({
    ...findBrowser(),
    args: CHROMIUM_ARGS.filter((arg) => arg !== QUIET),
    ignoreDefaultArgs: [QUIET],
  });

test('a new version waits until the player takes it, and the kept game is still there', async () => {
  // the browser takes about a minute before it looks
  test.setTimeout(300_000);
  const { folder, address, server } = await serveCopy();
  const browser = await lookingForVersions();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await keptWhole(page);
    await sitDown(page, 'OpenAI', 'update');
    await expect(page.getByRole('button', { name: /^(Go on|To the (table|desk))/ }).first()).toBeVisible();

    appendFileSync(join(folder, 'sw.js'), '\n// another version\n');
    await page.reload();
    const update = page.getByRole('button', { name: /Take the new version/ });
    await expect(update).toBeVisible({ timeout: 200_000 });
    const loaded = page.waitForEvent('load');
    await update.press('Enter');
    await loaded;
    await expect(page.getByRole('button', { name: /New game/ })).toBeVisible();
    await expect(update).toBeHidden();
    await pressKey(page, /Continue/);
    await expect(page.getByRole('button', { name: /^(Go on|To the (table|desk))/ }).first()).toBeVisible();
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
