import { expect, test, type Page } from '@playwright/test';
import { collectFaults, pressKey } from './play-by-keyboard.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const htmlLanguage = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** The lines on the page that a person reads or hears, but for what stands in the page only to be read by machines. */
const linesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lines = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, noscript') === null) lines.add(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt]'))
      for (const name of ['aria-label', 'title', 'alt']) lines.add(element.getAttribute(name) ?? '');
    return [...lines];
  });

test('the browser’s language is spoken from the first sight on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-CH', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  const faults = collectFaults(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Neues Spiel' })).toBeVisible();
  expect(await htmlLanguage(page)).toBe('de');
  expect(faults).toEqual([]);
  await context.close();
});

test('a language chosen during play changes every word, loses nothing and stays', async ({ page }) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await pressKey(page, /New game/);
  await page.getByRole('textbox', { name: 'Seed' }).fill('harbor');
  await pressKey(page, /Sit down/);
  const answers = page.getByRole('radiogroup', { name: 'Your answer' });
  await expect(answers.or(page.getByRole('button', { name: /^To the/ })).first()).toBeVisible({ timeout: 30_000 });
  const asked = await answers.count();
  if (asked > 0) {
    await answers.first().getByRole('radio').first().focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'Settings' }).first().click();
  await page.getByRole('dialog').getByText('Deutsch', { exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  expect(await htmlLanguage(page)).toBe('de');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^(An den Tisch|Ins Büro)/ })).toBeVisible();
  if (asked > 0) {
    const kept = page.getByRole('radiogroup', { name: 'Ihre Antwort' }).first().getByRole('radio').first();
    await expect(kept).toBeChecked();
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'Fortsetzen' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
  expect(await htmlLanguage(page)).toBe('en');
  expect(faults).toEqual([]);
});

/**
 * What is the same in every language: the game’s own name, languages’ names, ranks of numbers, a seed. The unseen
 * way out of a dialog is named by the library of the parts, which knows real languages alone.
 */
const SAME_EVERYWHERE = /^(?:Non-|Binding|English|Deutsch|[IVX]+|[a-z]+ \d+|Dismiss)$/;

test('in disguise, every word of the title, the setup and the settings comes from a catalogue', async ({ page }) => {
  await page.goto('/?lang=pseudo');
  const bare = async (): Promise<string[]> =>
    (await linesOn(page))
      .map((line) => line.trim())
      .filter((line) => /[A-Za-z]{2}/.test(line) && !/[[\]~]/.test(line) && !SAME_EVERYWHERE.test(line))
      // A sentence with an element inside comes in pieces; a piece shows its accents.
      .filter((line) => !/[áéíóúýñçšžđłŕťÁÉÍÓÚÝÑÇŠŽĐŁŔŤ]/.test(line));
  const menu = page.locator('.title-menu');
  await expect(menu).toBeVisible();
  expect(await bare()).toEqual([]);
  await menu.locator('[data-item=settings] button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await bare()).toEqual([]);
  await page.keyboard.press('Escape');
  await menu.locator('[data-item=new] button').click();
  await expect(page.getByRole('textbox').first()).toBeVisible({ timeout: 30_000 });
  expect(await bare()).toEqual([]);
});
