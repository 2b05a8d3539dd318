import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

/** What a person waits for before the title can be used: scripts, as they travel. */
const BUDGET_BYTES = 150 * 1024;

const DIST = resolve(import.meta.dirname, '../../dist');

const MANIFEST = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
  }),
);

type Manifest = v.InferOutput<typeof MANIFEST>;

/** Read when a test runs: listing the tests needs no build. */
const readManifest = (): Manifest =>
  v.parse(MANIFEST, JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')));

/** A chunk and everything that it imports at once. */
const loadedWith = (manifest: Manifest, entry: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const next of manifest[entry]?.imports ?? []) loadedWith(manifest, next, seen);
  return seen;
};

const gzippedBytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);

/** Whatever shows that a chunk comes after the title: its own name, or what lies in it. */
const LATER = /(?:^|\/)(?:phaser|engine|content|session|scenes)-/;

test('the page loads at once no more than its budget, and neither the rules nor Phaser', () => {
  const manifest = readManifest();
  const files = [...loadedWith(manifest, 'index.html')].flatMap((key) => manifest[key]?.file ?? []);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => LATER.test(file))).toEqual([]);
  expect(gzippedBytes(files)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('nor with the German words, which come along where German is spoken', () => {
  const manifest = readManifest();
  const entries = ['index.html', 'src/text/de/german.ts'].flatMap((entry) => [...loadedWith(manifest, entry)]);
  const files = [...new Set(entries)].flatMap((key) => manifest[key]?.file ?? []);
  expect(files.some((file) => file.includes('german'))).toBe(true);
  expect(gzippedBytes(files)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('nor does a browser fetch more than that until the title can be used', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const labels = [...document.querySelectorAll('button, a')].map((element) => element.textContent);
      if (!labels.some((label) => label.includes('New game'))) return;
      performance.mark('title');
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/');
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('title').length)).toBe(1);
  const urls = await page.evaluate(() => {
    const usable = performance.getEntriesByName('title')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => new URL(name).pathname.endsWith('.js') && startTime < usable)
      .map(({ name }) => new URL(name).pathname);
  });
  const files = urls.map((path) => path.slice(1));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => LATER.test(file))).toEqual([]);
  expect(gzippedBytes(files)).toBeLessThanOrEqual(BUDGET_BYTES);
});
