import { expect, test, type Page } from '@playwright/test';
import { byMouse, fillSetup } from './play-by-hand.ts';

/**
 * Parts of pages that stay as they are, pixel by pixel, against the pictures kept beside this file. The page brings its
 * own letters; what differs between machines is their edges, and so much is let pass. What is painted is left out, and
 * the paper's grain with it. `npx playwright test pictures --update-snapshots` takes them anew: look at each before it
 * is kept.
 */
const ALIKE = { maxDiffPixelRatio: 0.03, threshold: 0.3 } as const;

const UNPAINTED =
  '.stage-host, .stage { visibility: hidden !important } *, ::before, ::after { background-image: none !important }';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The title on a day that never ends, with nothing painted behind it. */
async function open(page: Page, path = '/'): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-02T12:00:00Z'));
  await page.goto(path);
  await page.addStyleTag({ content: UNPAINTED });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

for (const { name, viewport } of [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the title’s paper looks as it did', async ({ page }) => {
      await open(page);
      await expect(page.locator('.title-sheet .sheet')).toHaveScreenshot(`title-${name}.png`, ALIKE);
    });

    test('the seats of the setup look as they did', async ({ page }) => {
      await open(page);
      await byMouse(page.locator('.title-menu [data-item="new"] button'));
      await fillSetup(page, byMouse, { seed: 'harbor', side: 'microsoft' });
      await expect(page.locator('.seats')).toHaveScreenshot(`seats-${name}.png`, ALIKE);
    });

    test('a page of the rules looks as it did', async ({ page }) => {
      await open(page, '/#rules/term/safety');
      await expect(page.locator('[role=dialog]').first()).toHaveScreenshot(`rules-${name}.png`, ALIKE);
    });
  });
}

test.describe('narrow', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the settings look as they did', async ({ page }) => {
    await open(page);
    await page.locator('.title-settings button').press('Enter');
    await expect(page.locator('[role=dialog]').first()).toHaveScreenshot('settings-narrow.png', ALIKE);
  });
});
