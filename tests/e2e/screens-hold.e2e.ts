import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { byFinger, byMouse } from './play-by-hand.ts';
import { collectFaults } from './play-by-keyboard.ts';
import { walk } from './tour.ts';

/** A whole game is walked through in each layout, and every state of every screen is held to the same rules. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What a screen reader, a keyboard or weak eyes would stumble over. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** By how much the page is wider than its window, as it is now. */
const sideways = (page: Page, width: number): Promise<number> =>
  page.evaluate((across) => Math.max(0, document.documentElement.scrollWidth - across), width);

/**
 * Words of which a part lies beside the window, where nothing scrolls to bring it in. What is fixed to the window
 * never makes the page wider, so it has to be looked for by itself.
 */
const escaped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const out = new Set<string>();
    while (words.nextNode() !== null) {
      const { parentElement: holder, textContent } = words.currentNode;
      if (holder === null || textContent === null || textContent.trim() === '' || !holder.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0 || (left >= -1 && right <= window.innerWidth + 1)) continue;
      let around: Element | null = holder;
      while (around !== null) {
        const { overflowX, clipPath } = getComputedStyle(around);
        if (clipPath !== 'none' || overflowX === 'auto' || overflowX === 'scroll') break;
        around = around.parentElement;
      }
      if (around === null) out.add(textContent.trim().slice(0, 40));
    }
    return [...out];
  });

/** The narrowest window that everything must fit, and the largest type, as the settings make it. */
const NARROWEST = { width: 320, height: 640 } as const;
const LARGEST = '200%';

/** The page never scrolls sideways and no word lies beside it, in the narrowest window and in the largest type too. */
async function overflows(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? NARROWEST;
  const found: string[] = [];
  const measure = async (how: string, width: number): Promise<void> => {
    // the layout follows the window in its own time
    await expect
      .poll(() => sideways(page, width), { timeout: 2_000, intervals: [50, 100, 200, 400] })
      .toBe(0)
      .catch(async () => found.push(`${how}: ${String(await sideways(page, width))} px too wide`));
    for (const words of await escaped(page)) found.push(`${how}: beside the window: ${words}`);
  };
  await measure('as it is', size.width);
  await page.evaluate((type) => (document.documentElement.style.fontSize = type), LARGEST);
  await measure(`type at ${LARGEST}`, size.width);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize(NARROWEST);
  await measure(`${String(NARROWEST.width)} px`, NARROWEST.width);
  await page.setViewportSize(size);
  return found;
}

/** Everything that is wrong at a stop, by its name. */
const judge =
  (page: Page, wrong: string[]) =>
  async (name: string): Promise<void> => {
    for (const what of [...(await violations(page)), ...(await overflows(page))]) wrong.push(`${name}: ${what}`);
  };

/** The closing book prints by itself, on white: without the bar, the painted strip and anything to press. */
async function printsAsDocument(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.top-bar', '.stage-host', '.debrief-end', '.book-tabs', '.notices']) {
    await expect(page.locator(part).first(), part).toBeHidden();
  }
  for (const part of await page.locator('.book-part').all()) await expect(part).toBeVisible();
  await expect(page.locator('.book-imprint')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
}

test.describe('by touch, on a screen of 390 by 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a whole game is played by taps alone, and every screen holds', async ({ page }) => {
    test.setTimeout(600_000);
    const faults = collectFaults(page);
    const wrong: string[] = [];
    await page.goto('/');
    const wish = { seed: 'harbor', side: 'microsoft', quarters: 6 } as const;
    await walk({ page, press: byFinger, wish, stop: judge(page, wrong) });
    await expect(page.locator('.book')).toBeVisible();
    await printsAsDocument(page);
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('without any canvas a whole game is played in words, and every screen holds', async ({ page }) => {
  test.setTimeout(600_000);
  const faults = collectFaults(page);
  const wrong: string[] = [];
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/');
  const wish = { seed: 'harbor', side: 'openai', quarters: 6 } as const;
  await walk({ page, press: byMouse, wish, stop: judge(page, wrong) });
  await expect(page.locator('.book')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
});
