import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a control: a finger or a mouse. */
export type Press = (target: Locator) => Promise<void>;
export const byFinger: Press = async (target) => target.tap();
export const byMouse: Press = async (target) => target.click();

/** The screens of a game by the name that the page gives them, and the paper of a signing that lies over them. */
export type ScreenName = 'briefing' | 'table' | 'desk' | 'report' | 'debrief' | 'deed';

/** A pair of hands at a page: how it presses, and whom it calls at each screen that comes up. */
export interface Hands {
  readonly press: Press;
  readonly at?: (screen: ScreenName, quarter: number) => Promise<void>;
  /** Whether to leave the game there. */
  readonly until?: (screen: ScreenName, quarter: number) => boolean;
}

/** Longest wait for anything that a computer has to think about, ms. */
const PATIENCE = 60_000;

/**
 * Where the controls are, by class and not by name: the hands play in every language. That each has a role and a name
 * is what the game by keyboard and the sweep for violations hold.
 */
const PLACES = {
  newGame: '.title-menu [data-item="new"] button',
  begin: '.setup-begin',
  answers: '.briefing [role=radiogroup], .briefing fieldset',
  goOn: '.briefing-foot .btn',
  propose: '.bar-propose',
  accept: '.bar-accept',
  more: '.bar-more',
  seal: '.desk-seal .btn',
  close: '.report-foot .btn',
  paper: '[role=dialog]',
} as const;

const place = (page: Page, name: keyof typeof PLACES): Locator => page.locator(PLACES[name]).first();

/** What a new game is set up with, where it is not what the page offers by itself. */
export interface Wish {
  readonly seed: string;
  readonly side?: 'openai' | 'microsoft';
  readonly quarters?: 6 | 12 | 20;
}

/** Fills the setup in; the game is not begun yet. */
export async function fillSetup(page: Page, press: Press, { seed, side, quarters }: Wish): Promise<void> {
  await expect(place(page, 'begin')).toBeVisible({ timeout: PATIENCE });
  if (side !== undefined) await press(page.locator('.seat').nth(side === 'openai' ? 0 : 1));
  if (quarters !== undefined) {
    await press(page.locator('.setup .segment').getByText(String(quarters), { exact: true }).first());
  }
  await page.locator('.setup input[type=text]:not([inputmode=numeric])').first().fill(seed);
}

/** From the title to the first briefing. */
export async function sitDown(page: Page, press: Press, wish: Wish): Promise<void> {
  await press(place(page, 'newGame'));
  await fillSetup(page, press, wish);
  await press(place(page, 'begin'));
  await expect(page.locator('.game')).toBeVisible({ timeout: PATIENCE });
}

const readScreen = (page: Page): Promise<ScreenName | undefined> =>
  page.evaluate(() => {
    if (document.querySelector('.deed') !== null) return 'deed';
    const name = document.querySelector<HTMLElement>('.game')?.dataset['screen'];
    const known = (['briefing', 'table', 'desk', 'report', 'debrief'] as const).find((each) => each === name);
    const isUp =
      known !== undefined && document.querySelector(known === 'debrief' ? '.book' : `main.${known}`) !== null;
    return isUp ? known : undefined;
  });

/** How long a screen must stay to be the one that is up, ms: a deed may come over a desk that has only just come. */
const STAYS = { briefing: 100, table: 100, desk: 600, report: 100, debrief: 100, deed: 100 } as const;

/** The screen that is up, once it stays. */
export async function screenNow(page: Page): Promise<ScreenName> {
  for (let tries = 0; tries < 300; tries += 1) {
    const before = await readScreen(page);
    await page.waitForTimeout(before === undefined ? 200 : STAYS[before]);
    if (before !== undefined && before === (await readScreen(page))) return before;
  }
  throw new Error('no screen of the game is up');
}

/** Answers the briefing's cards with the first choice each, and goes on. */
export async function readBriefing(page: Page, press: Press): Promise<void> {
  for (const group of await page.locator('.briefing [role=radiogroup]').all())
    await press(group.locator('label').first());
  await press(place(page, 'goOn'));
  await expect(page.locator('.briefing')).toBeHidden({ timeout: PATIENCE });
}

/** Proposes the draft as it stands; the button then counts the next one, unless the table has closed. */
async function propose(page: Page, press: Press): Promise<void> {
  const words = (): Promise<string> =>
    page.evaluate(() => document.querySelector('.bar-propose .btn-words')?.firstChild?.textContent ?? '');
  const before = await words();
  await press(place(page, 'propose'));
  await expect.poll(words, { timeout: PATIENCE }).not.toBe(before);
}

/** Presses what ends the desk or the report, and waits until the screen is gone: a computer may have to seal first. */
async function leave(page: Page, press: Press, screen: 'desk' | 'report'): Promise<void> {
  await press(place(page, screen === 'desk' ? 'seal' : 'close'));
  await expect(page.locator(`main.${screen}`)).toBeHidden({ timeout: PATIENCE });
}

/** The last button of the paper that lies over the page: the one that does it. */
export async function doIt(page: Page, press: Press): Promise<void> {
  const paper = place(page, 'paper');
  const put = await paper.elementHandle();
  await press(paper.locator('.dialog-actions .btn').last());
  // another paper may follow at once: this one is what has to go
  await put.waitForElementState('hidden');
}

/** Until the table waits for the player, or has closed. */
export async function waitForTable(page: Page): Promise<void> {
  await expect(
    page.locator('.bar-propose:not(:disabled), .desk-seal, .report, .book, .deed, .briefing').first(),
  ).toBeVisible({ timeout: PATIENCE });
}

/** Adjourns: the last of the moves, which on a narrow page stand on a paper of their own. */
export async function adjourn(page: Page, press: Press): Promise<void> {
  const wide = page.locator('.bar-rest .btn').last();
  if (await wide.isVisible()) await press(wide);
  else {
    await press(place(page, 'more'));
    await press(page.locator('.table-more .btn').last());
  }
  await doIt(page, press);
}

/** Proposes twice a quarter, signs what the other side offers from the third move on, and leaves when all is said. */
async function bargain(page: Page, press: Press, turn: number): Promise<void> {
  if (turn >= 3 && (await place(page, 'accept').isVisible())) {
    await press(place(page, 'accept'));
    await doIt(page, press);
  } else if (turn <= 2) await propose(page, press);
  else await adjourn(page, press);
}

/** Plays from whatever screen is up to the debrief, or until it is to be left. */
export async function playOn(page: Page, { press, at, until }: Hands): Promise<void> {
  let quarter = 0;
  let turn = 0;
  let last: ScreenName | undefined;
  for (let step = 0; step < 500; step += 1) {
    const screen = await screenNow(page);
    if (screen === 'briefing' && last !== 'briefing') {
      quarter += 1;
      turn = 0;
    }
    if (screen === 'table') await waitForTable(page);
    if (screen === 'table' && (await screenNow(page)) !== 'table') continue;
    if (until?.(screen, quarter) === true) return;
    await at?.(screen, quarter);
    last = screen;
    if (screen === 'debrief') return;
    // a deed that has come over the screen meanwhile goes first
    if (screen !== 'deed' && (await page.locator('.deed').count()) > 0) continue;
    if (screen === 'deed') await doIt(page, press);
    else if (screen === 'briefing') await readBriefing(page, press);
    else if (screen === 'table') {
      turn += 1;
      await bargain(page, press, turn);
    } else await leave(page, press, screen);
  }
  throw new Error('the game did not end');
}
