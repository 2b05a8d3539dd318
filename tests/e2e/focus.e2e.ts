import { expect, test, type Page } from '@playwright/test';
import { byMouse, doIt, readBriefing, sitDown } from './play-by-hand.ts';

/** Where the keyboard is, and that it is never thrown back to the top of the page. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What has the focus: a control by its class, a head by its tag. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null ? 'nothing' : `${at.tagName.toLowerCase()}.${at.className}`;
  });

const shown = { exact: true, timeout: 30_000 } as const;

test.describe('on a narrow page', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('rules, glossary and settings are in the menu of the bar, which gets the focus back', async ({ page }) => {
    await page.goto('/');
    await sitDown(page, byMouse, { seed: 'harbor', side: 'openai', quarters: 6 });
    const menu = page.getByRole('button', { name: 'Menu' });
    for (const [item, book] of [
      ['Rules', 'The rules'],
      ['Glossary', 'Glossary'],
      ['Settings', 'Settings'],
    ] as const) {
      await menu.press('Enter');
      const entry = page.getByRole('menuitem', { name: item });
      expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await entry.press('Enter');
      await expect(page.getByRole('dialog', { name: book })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toBeFocused();
    }
  });

  test('who asks something at the table keeps the place while the computer thinks', async ({ page }) => {
    await page.goto('/');
    await sitDown(page, byMouse, { seed: 'harbor', side: 'openai', quarters: 6 });
    await expect(page.locator('.briefing-foot .btn')).toBeVisible({ timeout: 30_000 });
    await readBriefing(page, byMouse);
    await expect.poll(() => focused(page)).toMatch(/^h1/);
    // a button that waits for one's turn takes the focus and does nothing
    await expect(page.locator('.bar-more:not([aria-disabled=true])')).toBeVisible({ timeout: 30_000 });
    await page.locator('.bar-more').press('Enter');
    await page.getByRole('button', { name: 'Probe', ...shown }).press('Enter');
    const terms = page.getByRole('checkbox');
    await terms.nth(0).press('Space');
    await terms.nth(1).press('Space');
    await doIt(page, async (target) => target.press('Enter'));
    await expect(page.locator('.bar-more')).toBeFocused();
    await expect(page.locator('.bar-more:not([aria-disabled=true])')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.bar-more')).toBeFocused();
  });
});

test('two who share a screen are shown the deed each in their own turn', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await byMouse(page.locator('.title-menu [data-item="new"] button'));
  await byMouse(page.locator('.setup .segment').getByText('Person', shown));
  await page.getByRole('textbox', { name: 'Seed' }).fill('two at one deed');
  await byMouse(page.locator('.setup-begin'));
  const lift = page.getByRole('button', { name: /lift the curtain/ });
  const deed = page.locator('.deed');
  const seen: string[] = [];
  for (let step = 0; step < 24 && seen.length < 2; step += 1) {
    await expect(
      page
        .locator('.curtain, .letter-again, .deed, main.briefing, .bar-propose:not([aria-disabled=true]), main.desk')
        .first(),
    ).toBeVisible(shown);
    await page.waitForTimeout(600);
    if (await lift.isVisible()) await byMouse(lift);
    else if (await deed.isVisible()) {
      seen.push(await page.locator('.top-side .who').innerText());
      await doIt(page, byMouse);
    } else if (await page.locator('.letter-again').isVisible()) await page.keyboard.press('Escape');
    else if (await page.locator('main.briefing').isVisible()) await readBriefing(page, byMouse);
    else if (await page.locator('.bar-accept').isVisible()) {
      await byMouse(page.locator('.bar-accept'));
      await doIt(page, byMouse);
    } else if (await page.locator('.desk-seal .btn').isVisible()) await byMouse(page.locator('.desk-seal .btn'));
    else await byMouse(page.locator('.bar-propose'));
  }
  expect(seen.toSorted()).toEqual(['Microsoft', 'OpenAI']);
});
