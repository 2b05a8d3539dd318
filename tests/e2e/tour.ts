import { expect, type Locator, type Page } from '@playwright/test';
import { fillSetup, playOn, type Press, type ScreenName, type Wish } from './play-by-hand.ts';

/**
 * A walk through a whole game that stops at every state of every screen which a player meets: what looks at screens,
 * by eye or by rule, goes along. It knows places and no words, so that it walks in every language.
 */
export interface Guide {
  readonly page: Page;
  readonly press: Press;
  readonly wish: Wish;
  /** Called at each stop, with a name that is good for a file. */
  readonly stop: (name: string) => Promise<void>;
}

/** A paper that is laid over the page is looked at and put away again. */
async function lookAt(guide: Guide, opener: Locator, name: string): Promise<void> {
  if (!(await opener.isVisible()) || (await opener.isDisabled())) return;
  await guide.press(opener);
  await expect(guide.page.locator('[role=dialog]').first()).toBeVisible();
  await guide.stop(name);
  await guide.page.keyboard.press('Escape');
  await expect(guide.page.locator('[role=dialog]')).toHaveCount(0);
}

/** Numbers that are worked out away from the page have come. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('main')).not.toContainText('…', { timeout: 60_000 });
};

async function atTable(guide: Guide, times: number): Promise<void> {
  const { page, press, stop } = guide;
  await page.waitForTimeout(1_500);
  if (times === 1) {
    await stop('table');
    await press(page.locator('button.clause-words').nth(2));
    await stop('table-clause');
    await atPanes(guide, 'table');
    await press(page.locator('.contract-versions .segment').nth(2));
    await stop('table-in-force');
    await press(page.locator('.contract-versions .segment').first());
    await atMoves(guide);
  }
  if (times === 2) {
    await stop('table-answered');
    await atPanes(guide, 'table-answered');
    await press(page.locator('.contract-versions .segment').nth(1));
    await stop('table-their-draft');
    await press(page.locator('.contract-versions .segment').first());
    await lookAt(guide, page.locator('.bar-accept'), 'table-accept');
  }
}

/** The table's other parts, which stand beside the sheet where the page is wide. */
async function atPanes({ page, press, stop }: Guide, name: string): Promise<void> {
  const panes = page.locator('.table-panes .segment');
  if (!(await panes.first().isVisible())) return;
  await press(panes.nth(1));
  await stop(`${name}-them`);
  await press(panes.nth(2));
  await stop(`${name}-you`);
  await press(panes.first());
}

const MOVES = ['probe', 'firm', 'memorandum', 'second', 'riders', 'leave'] as const;

/** The papers of the other moves; where the page is narrow they are reached by a paper of their own. */
async function atMoves(guide: Guide): Promise<void> {
  const { page, press } = guide;
  const more = page.locator('.bar-more');
  const narrow = await more.isVisible();
  if (narrow) await lookAt(guide, more, 'table-moves');
  const count = narrow ? MOVES.length : await page.locator('.bar-rest .btn').count();
  for (let nth = 0; nth < count; nth += 1) {
    const name = `table-${MOVES[nth] ?? `move-${String(nth + 1)}`}`;
    if (!narrow) {
      await lookAt(guide, page.locator('.bar-rest .btn').nth(nth), name);
      continue;
    }
    await press(more);
    const move = page.locator('.table-more .btn').nth(nth);
    if (await move.isEnabled()) await lookAt(guide, move, name);
    else await page.keyboard.press('Escape');
  }
}

async function atDesk(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  const open = page.locator('.desk-cards .card[data-barred=false]');
  await settled(page);
  await stop('desk');
  await lookAt(guide, open.first(), 'desk-card');
  await lookAt(guide, page.locator('.desk-cards .card[data-barred=true]').first(), 'desk-card-barred');
  await lookAt(guide, page.locator('.desk-tickets button.ticket').first(), 'desk-offer');
  for (const nth of [0, 2]) {
    await press(open.nth(nth));
    const give = page.locator('[role=dialog] .dialog-actions .btn').last();
    await expect(give).toBeEnabled();
    await press(give);
    await expect(page.locator('[role=dialog]')).toHaveCount(0);
  }
  await settled(page);
  await stop('desk-orders');
}

async function atReport(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  await stop('report-told');
  const controls = page.locator('.report-steps .tool');
  if ((await controls.count()) > 1) await press(controls.last());
  await settled(page);
  await stop('report');
  await press(page.locator('.report-all summary'));
  await page.locator('.report-all').scrollIntoViewIfNeeded();
  await stop('report-numbers');
  await lookAt(guide, page.locator('.report-number').first(), 'report-history');
}

const TABS = ['deal', 'game', 'terms', 'lessons'] as const;

async function atDebrief(guide: Guide): Promise<void> {
  const { page, stop } = guide;
  await stop('debrief-begun');
  await expect(page.locator('.book-working')).toHaveCount(0, { timeout: 240_000 });
  await stop('debrief');
  const tabs = page.locator('.book-tabs .segment');
  if (await tabs.first().isVisible()) await atTabs(guide);
  await lookAt(guide, page.locator('.debrief-tools .btn').nth(SHARE), 'share');
}

/** Replay, table, print, share: the rail of the debrief. */
const SHARE = 3;

async function atTabs({ page, press, stop }: Guide): Promise<void> {
  const tabs = page.locator('.book-tabs .segment');
  for (const [nth, tab] of TABS.entries()) {
    await press(tabs.nth(nth));
    await stop(`debrief-${tab}`);
  }
}

/** The walk through the game itself, from the first briefing to the debrief. */
async function throughGame(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  const seen = new Map<ScreenName, number>();
  await playOn(page, {
    press,
    at: async (screen) => {
      const times = (seen.get(screen) ?? 0) + 1;
      seen.set(screen, times);
      if (screen === 'briefing' && times <= 2) await stop(times === 1 ? 'briefing' : 'briefing-later');
      else if (screen === 'table') await atTable(guide, times);
      else if (screen === 'deed' && times === 1) await stop('signing');
      else if (screen === 'desk' && times === 1) await atDesk(guide);
      else if (screen === 'report' && times === 1) await atReport(guide);
      else if (screen === 'debrief') await atDebrief(guide);
    },
  });
}

/** On the menu where the page is wide, in the corner where it is narrow. */
export const settingsIn = (page: Page): Locator =>
  page.locator('.title-menu [data-item="settings"] button:visible, .title-settings button:visible').first();

/** From the title to the end of the debrief. */
export async function walk(guide: Guide): Promise<void> {
  const { page, press, wish, stop } = guide;
  await expect(page.locator('.title-menu button').first()).toBeVisible();
  await stop('title');
  await lookAt(guide, settingsIn(page), 'settings');
  await press(page.locator('.title-menu [data-item="new"] button'));
  await fillSetup(page, press, wish);
  await stop('setup');
  await press(page.locator('.setup-begin'));
  await throughGame(guide);
}
