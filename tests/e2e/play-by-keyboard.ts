import { expect, type Locator, type Page } from '@playwright/test';

/** Faults of the page, collected from its opening: errors on the console, exceptions, requests to other origins. */
export function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** Most presses of Tab before something counts as out of the keyboard's reach. */
const MOST_TABS = 160;

/** Goes to a control with the Tab key alone, as a person without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible({ timeout: 30_000 });
  for (let nth = 0; nth < MOST_TABS; nth += 1) {
    if (
      await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)} in ${String(MOST_TABS)} steps`);
}

/** Presses a button by keyboard. */
export async function pressKey(page: Page, name: RegExp | string, key = 'Enter'): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await expect(button).toBeEnabled({ timeout: 40_000 });
  await tabTo(page, button);
  await page.keyboard.press(key);
}

/** From the title into the first briefing, on a side and a seed. */
export async function sitDown(page: Page, side: 'OpenAI' | 'Microsoft', seed: string): Promise<void> {
  await pressKey(page, /New game/);
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible({ timeout: 30_000 });
  if (side === 'Microsoft') {
    await tabTo(page, page.getByRole('radiogroup', { name: 'Your side' }));
    await page.keyboard.press('ArrowRight');
  }
  const field = page.getByRole('textbox', { name: 'Seed' });
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(seed);
  await pressKey(page, /Sit down/);
}

export type ScreenName = 'deed' | 'briefing' | 'table' | 'desk' | 'report' | 'debrief';

const MARKS: readonly (readonly [ScreenName, RegExp])[] = [
  ['deed', /^Go on$/],
  ['briefing', /^To the (table|desk)/],
  ['table', /^Propose draft/],
  ['desk', /^Seal the orders/],
  ['report', /^(On to|To the debrief)/],
  ['debrief', /Replay file/],
];

/** The first of the marks that is on the page now. A paper over the page hides what lies under it from everybody. */
async function markNow(page: Page): Promise<ScreenName | undefined> {
  for (const [name, mark] of MARKS) {
    if (await page.getByRole('button', { name: mark }).first().isVisible()) return name;
  }
  return undefined;
}

/** Which screen of the game is up, once it stays: a deed may come over a desk that has only just come itself. */
export async function screenNow(page: Page): Promise<ScreenName> {
  for (let waited = 0; waited < 200; waited += 1) {
    const before = await markNow(page);
    await page.waitForTimeout(200);
    const after = await markNow(page);
    if (after !== undefined && after === before) return after;
  }
  throw new Error('no screen of the game is up');
}

/** Answers the briefing's cards with the first choice each, and goes on. */
async function readBriefing(page: Page): Promise<void> {
  for (const group of await page.getByRole('radiogroup', { name: /your answer/i }).all()) {
    // a page that has only just come may turn to its top once more, as it may for a person
    await expect(async () => {
      await tabTo(page, group);
      await page.keyboard.press('Space');
      await expect(group.getByRole('radio', { checked: true })).toHaveCount(1, { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
  }
  await pressKey(page, /^To the (table|desk)/);
}

/** Presses a button of the paper that lies over the page. */
async function pressOnPaper(page: Page, name: RegExp | string): Promise<void> {
  const button = page
    .getByRole('dialog')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(button).toBeHidden();
}

/**
 * Proposes twice a quarter what can be proposed, signs what the other side offers from the third move on, and leaves
 * when all is said.
 */
async function bargain(page: Page, turn: number): Promise<void> {
  const accept = page.getByRole('button', { name: /^Accept theirs/ });
  if (turn >= 3 && (await accept.isVisible())) {
    await pressKey(page, /^Accept theirs/);
    await pressOnPaper(page, 'Sign');
    return;
  }
  const propose = page.getByRole('button', { name: /^Propose draft/ });
  const proposable = (): Promise<boolean> =>
    expect(propose)
      .toBeEnabled({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
  if (turn <= 2 && (await proposable())) {
    await pressKey(page, /^Propose draft/);
    return;
  }
  await pressKey(page, /^Adjourn/);
  await pressOnPaper(page, 'Adjourn');
}

/** At the table: whether it is the player's turn, or nothing more happens at it. */
async function waitForTurn(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Adjourn|^Seal the orders|^To the|^Go on$/ }).first()).toBeEnabled({
    timeout: 40_000,
  });
}

/** Plays from whatever screen is up to the debrief, by keyboard; `atQuarter` is called at each briefing. */
export async function playOn(page: Page, atQuarter: (quarter: number) => Promise<boolean>): Promise<void> {
  let quarter = 0;
  let turns = 0;
  for (let step = 0; step < 400; step += 1) {
    const screen = await screenNow(page);
    if (screen === 'debrief') return;
    if (screen === 'deed') {
      await pressOnPaper(page, 'Go on');
    } else if (screen === 'briefing') {
      quarter += 1;
      turns = 0;
      if (await atQuarter(quarter)) continue;
      await readBriefing(page);
    } else if (screen === 'table') {
      await waitForTurn(page);
      if ((await screenNow(page)) !== 'table') continue;
      turns += 1;
      await bargain(page, turns);
    } else if (screen === 'desk') await pressKey(page, /^Seal the orders/);
    else await pressKey(page, /^(On to|To the debrief)/);
  }
  throw new Error('the game did not end');
}
