import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { collectFaults, pressKey, sitDown, tabTo } from './play-by-keyboard.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(180_000);

/** A short game between two computers that know nothing, as a file. */
const replayFile = (path: string): string => {
  const play = ['play', '--seed', 'flow', '--quarters', '4', '--openai', 'random', '--microsoft', 'random'];
  const nb = ['--import', 'tsx', 'src/headless/main.ts', ...play, '--out', path];
  execFileSync(process.execPath, nb, { encoding: 'utf8' });
  return path;
};

const openFile = async (page: Page, path: string): Promise<void> => {
  await page.getByLabel('Replay', { exact: true }).setInputFiles(path);
};

/** From the title to whoever sits across, over six quarters. */
async function sitAcross(page: Page, name: 'Person' | 'Watch', seed: string): Promise<void> {
  await pressKey(page, /New game/);
  await tabTo(page, page.getByRole('radiogroup', { name: 'Length' }));
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('radiogroup', { name: 'Across the table' }));
  for (let press = 0; press < (name === 'Person' ? 1 : 2); press += 1) await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('textbox', { name: 'Seed' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(seed);
  await pressKey(page, name === 'Person' ? /Sit down/ : /Look on/);
}

/** Answers what the briefing asks and goes on. */
async function readBriefing(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^To the (table|desk)/ })).toBeVisible({ timeout: 30_000 });
  for (const group of await page.getByRole('radiogroup', { name: /your answer/i }).all()) {
    await tabTo(page, group);
    await page.keyboard.press('Space');
  }
  await pressKey(page, /^To the (table|desk)/);
}

test('orders that nobody has seen are taken back by a key, and the game goes on without them', async ({ page }) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await sitDown(page, 'OpenAI', 'taken back');
  await readBriefing(page);
  await pressKey(page, /^Adjourn/);
  await page.getByRole('dialog').getByRole('button', { name: 'Adjourn' }).press('Enter');
  await pressKey(page, /^Seal the orders/);
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: /^Seal the orders/ })).toBeEnabled();
  await pressKey(page, /^Seal the orders/);
  await expect(page.getByRole('button', { name: /^On to/ })).toBeVisible({ timeout: 40_000 });
  expect(faults).toEqual([]);
});

test('two share a screen by keyboard: the curtain names whose turn it is and hides both, after a reload too', async ({
  page,
}) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await sitAcross(page, 'Person', 'two of us');
  await expect(page.getByRole('heading', { name: 'OpenAI’s turn' })).toBeFocused({ timeout: 30_000 });
  await pressKey(page, /lift the curtain/);
  const letter = page.getByRole('dialog', { name: 'Your board’s letter' });
  await expect(letter).toContainText('to OpenAI’s negotiators');
  await page.keyboard.press('Escape');
  await expect(letter).toBeHidden();
  await readBriefing(page);
  const turn = page.getByRole('heading', { name: 'Microsoft’s turn' });
  await expect(turn.or(page.getByRole('button', { name: /^Propose draft/ }))).toBeVisible({ timeout: 30_000 });
  if (!(await turn.isVisible())) await pressKey(page, /^Propose draft/);
  await expect(turn).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await pressKey(page, /^Continue/);
  await expect(page.getByRole('heading', { name: /’s turn/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/mandate|score|draft|cash/i);
  await pressKey(page, /lift the curtain/);
  await expect(letter).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toContainText(/Microsoft|OpenAI/);
  expect(faults).toEqual([]);
});

test('a game between two computers is stopped, stepped and seen from either side, and is listed by name', async ({
  page,
}) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await sitAcross(page, 'Watch', 'looked at');
  const done = page.getByRole('region', { name: 'What was said and done' }).getByRole('listitem');
  await expect(done.first()).toBeVisible({ timeout: 60_000 });
  await pressKey(page, /^Pause/);
  const before = await done.count();
  await pressKey(page, /^One move/);
  await expect(done).not.toHaveCount(before, { timeout: 60_000 });
  await tabTo(page, page.getByRole('radiogroup', { name: 'Whose view' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('You see what Microsoft sees')).toBeVisible();
  await page.keyboard.press('q');
  await pressKey(page, /^Kept games/);
  const row = page.getByRole('listitem', { name: 'looked at' });
  await row.getByRole('button', { name: 'Rename' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The long one');
  await page.keyboard.press('Enter');
  const renamed = page.getByRole('listitem', { name: 'The long one' });
  await expect(renamed.getByRole('button', { name: 'Rename' })).toBeFocused();
  const download = page.waitForEvent('download');
  await renamed.getByRole('button', { name: 'Take as a file' }).press('Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('non-binding/save/1');
  await renamed.getByRole('button', { name: 'Delete' }).press('Enter');
  const keepIt = page.getByRole('button', { name: 'Keep it' });
  await expect(keepIt).toBeFocused();
  await keepIt.press('Enter');
  await expect(renamed.getByRole('button', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(keepIt).toBeFocused();
  await page.getByRole('button', { name: 'Delete the game' }).press('Enter');
  await expect(page.getByText('“The long one” is deleted.')).toBeVisible();
  await expect(renamed).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a replay opens at its debrief, is shared as text and picture, and is gone through', async ({ page }, info) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await openFile(page, replayFile(info.outputPath('flow.replay.json')));
  await pressKey(page, /^Share/);
  const dialog = page.getByRole('dialog', { name: 'Share the result' });
  await expect(dialog.getByRole('textbox', { name: 'The text' })).toHaveValue(/seed flow\nScore [−\d.]+/);
  const picture = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Picture' }).press('Enter');
  const png = readFileSync(await (await picture).path());
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  await page.keyboard.press('Escape');
  await pressKey(page, /^Go through it/);
  const place = page.getByRole('slider', { name: 'Place in the replay' });
  await expect(place).toHaveValue('0');
  await pressKey(page, /^A quarter on/);
  await expect(page.getByRole('region', { name: 'What was said and done' })).toContainText('Q1 2026');
  await place.press('ArrowRight');
  await pressKey(page, /^To the debrief/);
  await expect(page.getByRole('button', { name: /^Replay file/ })).toBeVisible();
  expect(faults).toEqual([]);
});

test('a save that is broken says so, offers its text and loses nothing', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    localStorage.setItem('non-binding/slot/1', '{"format":"non-binding/save/1","seat":"ope');
  });
  await page.reload();
  await pressKey(page, /^Continue/);
  await expect(page.getByRole('dialog', { name: 'This cannot be opened' })).toContainText('breaks off');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Take the kept game/ }).press('Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"seat":"ope');
  expect(await page.evaluate(() => localStorage.getItem('non-binding/slot/1'))).toContain('"seat":"ope');
});

test('settings hold over a reload, and all data goes when it is told to', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('button', { name: /^New game/ });
  await expect(start).toBeVisible();
  await page.keyboard.press(',');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await tabTo(page, settings.getByRole('radiogroup', { name: 'Contrast' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, settings.getByRole('radiogroup', { name: 'Size of text' }));
  await page.keyboard.press('ArrowRight');
  await settings.getByRole('button', { name: /^To the title/ }).press('Enter');
  await page.keyboard.press('z');
  await expect(settings.getByRole('button', { name: 'To the title: Z. Change' })).toBeVisible();
  await page.reload();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-contrast', 'high');
  await expect(root).toHaveCSS('font-size', '20px');
  await expect(start).toBeVisible();
  await page.keyboard.press(',');
  await settings.getByRole('button', { name: 'Delete my data' }).press('Enter');
  await settings.getByRole('button', { name: 'Delete everything' }).press('Enter');
  await expect(root).toHaveAttribute('data-contrast', 'usual');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
