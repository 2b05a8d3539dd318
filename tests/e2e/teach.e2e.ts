import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { collectFaults, pressKey, tabTo } from './play-by-keyboard.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
};

test('the rules open by keyboard, are searched, linked to, and put away again', async ({ page }) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await pressKey(page, /How to play/);
  const book = page.getByRole('dialog', { name: 'The rules' });
  await expect(book).toBeVisible({ timeout: 30_000 });
  const search = book.getByRole('textbox', { name: 'Search the rules' });
  await tabTo(page, search);
  await page.keyboard.type('azure services used or not');
  const link = book.getByRole('link', { name: /Azure commitment/ });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(book.getByRole('heading', { name: 'Azure commitment' })).toBeFocused();
  await expect(book).toContainText('OpenAI buys $250 billion of new Azure services');
  expect(await violations(page)).toEqual([]);
  expect(page.url()).toContain('#rules/term/azureCommitment');
  await page.reload();
  await expect(book.getByRole('heading', { name: 'Azure commitment' })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(book).toBeHidden();
  await expect(page.getByRole('button', { name: /New game/ })).toBeVisible();
  expect(faults).toEqual([]);
});

test('the lesson asks for a first decision at once, stays after a reload, and can be sent away', async ({ page }) => {
  const faults = collectFaults(page);
  const opened = Date.now();
  await page.goto('/');
  await pressKey(page, /Tutorial/);
  const guide = page.getByRole('complementary', { name: 'Guide' });
  await expect(guide).toContainText('Begin with the paper', { timeout: 40_000 });
  const answers = page.getByRole('radiogroup', { name: /your answer/i }).first();
  await tabTo(page, answers);
  await page.keyboard.press('Space');
  const decided = Date.now() - opened;
  expect(decided).toBeLessThan(60_000);
  await pressKey(page, /^To the table/);
  await expect(guide).toContainText('You speak first', { timeout: 40_000 });
  await page.reload();
  await pressKey(page, /^Continue/);
  await expect(guide).toBeVisible({ timeout: 40_000 });
  expect(await violations(page)).toEqual([]);
  await pressKey(page, 'Go on alone');
  await expect(guide).toBeHidden();
  expect(faults).toEqual([]);
});

test('a word of the trade says what it means by focus, opens its card by a press, and leads to the glossary', async ({
  page,
}) => {
  await page.goto('/');
  await pressKey(page, /Tutorial/);
  const word = page.getByRole('complementary', { name: 'Guide' }).getByRole('button', { name: 'Deadlines' });
  await tabTo(page, word);
  await expect(page.getByRole('tooltip')).toContainText('Time costs the two sides differently');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: /Deadlines/ });
  await expect(card).toContainText('SoftBank’s money waits');
  await tabTo(page, card.getByRole('link', { name: 'In the glossary' }));
  await page.keyboard.press('Enter');
  const glossary = page.getByRole('dialog', { name: 'Glossary' });
  await expect(glossary.getByRole('article', { name: 'Deadlines' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('a key reads out the state of the game', async ({ page }) => {
  await page.goto('/');
  await pressKey(page, /Tutorial/);
  await expect(page.getByRole('button', { name: /^To the table/ })).toBeVisible({ timeout: 40_000 });
  await page.keyboard.press('s');
  await expect(page.getByText('Q4 2025, quarter 1 of 6. Briefing.')).toBeAttached({ timeout: 10_000 });
});
