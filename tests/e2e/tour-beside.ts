import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doIt, playOn } from './play-by-hand.ts';
import { keptAt, SITUATIONS } from './situations.ts';
import { settingsIn, settled, type Guide } from './tour.ts';

/**
 * The stops that no straight walk through one game meets: papers of the title, the two books, what is told when a file
 * is broken, a screen shared by two, a game that is watched, the first lesson, and moments that seldom come about.
 */
export async function walkBeside(guide: Guide): Promise<void> {
  await throughTitle(guide);
  await throughBooks(guide);
  await throughFaults(guide);
  await throughMoments(guide);
  await atCurtain(guide);
  await atWatching(guide);
  await throughLesson(guide);
}

const PATIENCE = { timeout: 60_000 };
const paper = (page: Page) => page.locator('[role=dialog]');
const item = (page: Page, name: string) => page.locator(`.title-menu [data-item="${name}"] button`);

/** To the title, whatever is open: games are kept. */
async function toTitle({ page }: Guide): Promise<void> {
  await page.evaluate(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });
  await page.reload();
  await expect(item(page, 'new')).toBeVisible(PATIENCE);
}

async function putAway({ page }: Guide): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(paper(page)).toHaveCount(0);
}

/** Opens a file from the title, as one that was chosen. */
const open = ({ page }: Guide, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'brought.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Settings part by part, and the kept games with what is asked about them. */
async function throughTitle(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  await toTitle(guide);
  await press(settingsIn(page));
  const parts = page.locator('.settings-part');
  await expect(parts.first()).toBeVisible();
  for (let nth = 0; nth < (await parts.count()); nth += 1) {
    await parts.nth(nth).evaluate((part) => {
      part.scrollIntoView({ block: 'start' });
    });
    await stop(`settings-${String(nth + 1)}`);
  }
  await putAway(guide);
  await open(guide, keptAt(SITUATIONS['walked-out']));
  await expect(page.locator('.game')).toBeVisible(PATIENCE);
  await toTitle(guide);
  await stop('title-kept');
  await press(item(page, 'kept'));
  const acts = page.locator('.save').first().locator('.save-acts button');
  await expect(acts.first()).toBeVisible();
  await stop('kept');
  await press(acts.nth(1));
  await stop('kept-rename');
  await putAway(guide);
  await press(item(page, 'kept'));
  await press(acts.last());
  await stop('kept-delete');
  await putAway(guide);
}

const PAGES = [
  'rules',
  'rules/term/agiTrigger',
  'rules/directive/engage-reviewer',
  'rules/event/staff-poaching',
  'rules/lawsuit/musk',
  'rules/ending/closed-shared',
  'glossary',
  'glossary/batna',
] as const;

async function throughBooks(guide: Guide): Promise<void> {
  const { page, stop } = guide;
  for (const at of PAGES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at);
    await expect(paper(page)).toBeVisible();
    await expect(page.locator('.opening')).toHaveCount(0);
    await stop(`book-${at.replaceAll('/', '-')}`);
  }
  await putAway(guide);
}

const golden = (): string => readFileSync(join(import.meta.dirname, '../replays/counsel-counsel.replay.json'), 'utf8');

/** What is wrong with a file, each in its own words. */
const BROKEN: Readonly<Record<string, (text: string) => string>> = {
  foreign: () => 'Minutes of the meeting',
  truncated: (text) => text.slice(0, 900),
  'other-version': (text) => text.replace(/"rules":"[^"]+"/, '"rules":"99.0.0"'),
  diverged: (text) => text.replace('"type":"adjourn"', '"type":"walk-out"'),
  malformed: (text) => text.replace(/"seed":"[^"]+"/, '"seed":7'),
};

async function throughFaults(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  for (const [name, spoil] of Object.entries(BROKEN)) {
    await toTitle(guide);
    await open(guide, spoil(golden()));
    await expect(paper(page)).toBeVisible(PATIENCE);
    await stop(`fault-${name}`);
    await putAway(guide);
  }
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (key.includes('/slot/')) localStorage.setItem(key, String(text).slice(0, 300));
    }
  });
  await toTitle(guide);
  await press(item(page, 'continue'));
  await expect(paper(page)).toBeVisible(PATIENCE);
  await stop('fault-kept');
  await putAway(guide);
}

/** Moments that seldom come about, each opened from a kept game. */
async function throughMoments(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  for (const [name, situation] of Object.entries(SITUATIONS)) {
    await toTitle(guide);
    await open(guide, keptAt(situation));
    const goOn = page.locator('.briefing-foot .btn');
    await expect(page.locator('main.table, main.report').or(goOn)).toBeVisible(PATIENCE);
    // what was answered before is read again first
    if (await goOn.isVisible()) await press(goOn);
    await expect(page.locator('main.table, main.report')).toBeVisible(PATIENCE);
    await page.waitForTimeout(500);
    await settled(page);
    await stop(`moment-${name}`);
    const panes = page.locator('.table-panes .segment');
    if (await panes.nth(1).isVisible()) {
      await press(panes.nth(1));
      await stop(`moment-${name}-them`);
    }
    const accept = page.locator('.bar-accept');
    if (!(await accept.isVisible())) continue;
    await press(accept);
    await stop(`moment-${name}-accept`);
    await doIt(page, press);
    await page.waitForTimeout(1_500);
    await stop(`moment-${name}-accepted`);
  }
}

/** A new game with somebody or something else across the table. */
async function begin({ page, press }: Guide, across: 'person' | 'watch', stop: Guide['stop']): Promise<void> {
  await press(item(page, 'new'));
  await expect(page.locator('.setup-begin')).toBeVisible(PATIENCE);
  await press(page.locator(`.setup .segment:has(input[value="${across}"])`));
  await page.locator('.setup input[type=text]:not([inputmode=numeric])').first().fill('beside');
  await stop(`setup-${across}`);
  await press(page.locator('.setup-begin'));
}

async function atCurtain(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  await toTitle(guide);
  await begin(guide, 'person', stop);
  await expect(page.locator('.curtain')).toBeVisible(PATIENCE);
  await stop('curtain');
  await press(page.locator('.curtain-note .btn').first());
  await expect(page.locator('.curtain')).toHaveCount(0);
  await stop('curtain-lifted');
}

async function atWatching(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  await toTitle(guide);
  await begin(guide, 'watch', stop);
  await expect(page.locator('.looking-doings li').nth(3)).toBeVisible(PATIENCE);
  await press(page.locator('.looking-play .btn').first());
  await stop('watching');
  await toTitle(guide);
  await open(guide, golden());
  await expect(page.locator('.book')).toBeVisible(PATIENCE);
  await stop('replay');
}

/** How many quarters the guide of the first lesson speaks. */
const LESSON = 2;

async function throughLesson(guide: Guide): Promise<void> {
  const { page, press, stop } = guide;
  await toTitle(guide);
  await press(item(page, 'tutorial'));
  const told = new Set<string>();
  const head = page.locator('.guide-head h2');
  await playOn(page, {
    press,
    until: (_screen, quarter) => quarter > LESSON,
    at: async (screen, quarter) => {
      if ((await head.count()) === 0) return;
      const name = `lesson-${String(quarter)}-${screen}-${await head.innerText()}`;
      if (told.has(name)) return;
      told.add(name);
      // a deed lies over it
      const folded = screen !== 'deed' && (await page.locator('.guide').getAttribute('data-folded')) === 'true';
      if (folded) await press(page.locator('.guide-head button'));
      await stop(`lesson-${String(told.size)}-${screen}`);
      if (folded) await press(page.locator('.guide-head button'));
    },
  });
}
