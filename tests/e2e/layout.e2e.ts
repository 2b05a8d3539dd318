import { expect, test, type Page } from '@playwright/test';
import { byMouse, readBriefing, sitDown, waitForTable, adjourn, screenNow } from './play-by-hand.ts';

/**
 * Where the great parts of each screen lie: their left edge and their width, in pixels, as the stylesheets set them.
 * Boxes and no pictures: a picture of the same page differs between machines by the edges of its letters, these do
 * not. Heights follow the words and are left free.
 */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Boxes = Readonly<Record<string, readonly [left: number, width: number]>>;
type Places = Readonly<Record<'title' | 'setup' | 'briefing' | 'table' | 'desk', Boxes>>;

/** Rounding, and a scrollbar that takes its room on one system and none on another. */
const SLACK = 16;

const WIDE: Places = {
  title: { '.title-word': [76, 762], '.title-sheet .sheet': [862, 506], '.title-menu': [924, 400] },
  setup: { '.setup-choices': [56, 640], '.seat': [56, 313], '.letter': [772, 598], '.setup-begin': [56, 640] },
  briefing: { '.top-bar': [0, 1440], '.briefing-papers .news': [18, 346], '.briefing-docket': [384, 1038] },
  table: {
    '.table-them': [18, 286],
    '.table-contract': [316, 764],
    '.table-mine': [1092, 330],
    '.table-bar': [0, 1440],
  },
  desk: {
    '.desk-compute': [18, 594],
    '.desk-orders': [634, 788],
    '.desk-ledger': [18, 1404],
    '.desk-seal': [1208, 214],
  },
};

const NARROW: Places = {
  title: { '.title-word': [12, 366], '.title-sheet .sheet': [12, 366] },
  setup: { '.setup-choices': [14, 362], '.seat': [14, 362], '.letter': [14, 362], '.setup-begin': [14, 362] },
  briefing: { '.top-bar': [0, 390], '.briefing-papers .news': [18, 354], '.briefing-docket': [18, 354] },
  table: { '.table-contract': [10, 370], '.table-bar': [0, 390] },
  desk: { '.desk-orders': [10, 370], '.desk-compute': [10, 370], '.desk-ledger': [10, 370], '.desk-seal': [0, 390] },
};

async function hold(page: Page, boxes: Boxes): Promise<void> {
  for (const [selector, [left, width]] of Object.entries(boxes)) {
    const part = page.locator(selector).first();
    await expect(part, selector).toBeVisible({ timeout: 30_000 });
    const box = await part.boundingBox();
    const off = Math.max(Math.abs((box?.x ?? 0) - left), Math.abs((box?.width ?? 0) - width));
    expect(off, `${selector}: ${JSON.stringify(box)} for [${String(left)}, ${String(width)}]`).toBeLessThanOrEqual(
      SLACK,
    );
  }
}

for (const { name, viewport, places } of [
  { name: 'wide', viewport: { width: 1440, height: 900 }, places: WIDE },
  { name: 'narrow', viewport: { width: 390, height: 844 }, places: NARROW },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the great parts of the screens of a first quarter lie where they belong', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await hold(page, places.title);
      await byMouse(page.locator('.title-menu [data-item="new"] button'));
      await hold(page, places.setup);
      await page.goto('/');
      await sitDown(page, byMouse, { seed: 'harbor', side: 'openai', quarters: 6 });
      await hold(page, places.briefing);
      await readBriefing(page, byMouse);
      await waitForTable(page);
      await hold(page, places.table);
      await adjourn(page, byMouse);
      expect(await screenNow(page)).toBe('desk');
      await hold(page, places.desk);
    });
  });
}

test.describe('in the largest type', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a wide screen is laid out as a narrow one, and every goal is read whole', async ({ page }) => {
    await page.goto('/');
    await sitDown(page, byMouse, { seed: 'harbor', side: 'openai', quarters: 6 });
    await expect(page.locator('html')).toHaveAttribute('data-width', 'wide');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect(page.locator('html')).toHaveAttribute('data-width', 'narrow');
    await hold(page, { '.top-bar': [0, 1440], '.briefing-papers .news': [18, 1404] });
    for (const name of await page.locator('.top-meter .meter-head').all()) {
      const [needs, has] = await name.evaluate((head) => [head.scrollWidth, head.clientWidth] as const);
      expect(needs, await name.innerText()).toBeLessThanOrEqual(has);
    }
  });
});
