import { expect, type Page } from '@playwright/test';

/**
 * Plays by script with as little work in the page as there can be, so that what is measured is the game: one look by
 * class a step, and real presses of the mouse. It plays fast, and not well.
 */

/** What a new game is set up with, by the values of the choices on the page. */
export interface GameWish {
  readonly seed: string;
  readonly side: 'openai' | 'microsoft';
  readonly across: 'computer' | 'watch';
}

/** What a script does next: a button, and whether it moves the game, so that it is not to be pressed twice. */
interface Press {
  readonly selector: string;
  readonly last?: boolean;
}

const NEXT: Readonly<Record<string, readonly Press[]>> = {
  briefing: [
    { selector: '.briefing [role=radiogroup]:not(:has([data-selected])) label' },
    { selector: '.briefing-foot .btn', last: true },
  ],
  desk: [{ selector: '.desk-seal .btn' }],
  report: [{ selector: '.report-foot .btn' }],
};

/** Which screen is up and what is open on it, as one look of the page tells. */
interface Sight {
  readonly screen: string;
  readonly paper: boolean;
  readonly mayPropose: boolean;
  readonly mayAccept: boolean;
  readonly myTurn: boolean;
  /** Changes with every move at the table and every quarter. */
  readonly moment: string;
}

const look = (page: Page): Promise<Sight> =>
  page.evaluate(() => {
    const has = (selector: string): boolean => document.querySelector(selector) !== null;
    const screen = document.querySelector<HTMLElement>('.game')?.dataset['screen'] ?? 'none';
    return {
      screen: has('.deed') ? 'deed' : screen,
      paper: has('[role=dialog]'),
      mayPropose: has('.bar-propose:not([aria-disabled=true], :disabled)'),
      mayAccept: has('.bar-accept:not(:disabled)'),
      myTurn: has('.bar-more:not(:disabled)'),
      moment: `${screen} ${document.querySelector('.bar-propose .btn-words')?.firstChild?.textContent ?? ''}`,
    };
  });

/** Presses what is there and in sight, by the mouse; false where there is nothing to press now. */
async function press(page: Page, { selector, last = false }: Press): Promise<boolean> {
  const at = await page.evaluate(
    ({ find, fromEnd }) => {
      const all = [...document.querySelectorAll<HTMLElement>(find)].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled, [aria-disabled=true]'),
      );
      const target = fromEnd ? all.at(-1) : all[0];
      if (target === undefined) return undefined;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      return hit !== null && target.contains(hit) ? { x, y } : undefined;
    },
    { find: selector, fromEnd: last },
  );
  if (at === undefined) return false;
  await page.mouse.click(at.x, at.y);
  return true;
}

/** How often the page is looked at, and how long before a script gives up, ms. */
const OFTEN = 40;
const PATIENCE = 60_000;

/** Presses until it has worked. */
async function insist(page: Page, selector: string, last = false): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await press(page, { selector, last }))) {
    if (Date.now() > until) throw new Error(`${selector} cannot be pressed`);
    await page.waitForTimeout(OFTEN);
  }
}

/** From the title into a game. */
export async function begin(page: Page, { seed, side, across }: GameWish): Promise<void> {
  await insist(page, '.title-menu [data-item="new"] button');
  for (const value of [side, across]) await insist(page, `.setup label:has([value=${value}])`);
  await page.locator('.setup input[type=text]:not([inputmode=numeric])').first().fill(seed);
  await insist(page, '.setup-begin');
}

/** What a script remembers of the quarter that it plays. */
interface Memory {
  screen: string;
  proposals: number;
  /** The moment at which it last proposed: it waits for another one. */
  proposedAt: string;
  /** When the game last moved, ms. */
  movedAt: number;
  moment: string;
}

/** A draft that cannot be proposed by then will not be, ms. */
const READING = 2_000;

/** At the table: proposes twice a quarter, then takes what is offered, or else leaves. */
async function bargain(page: Page, sight: Sight, memory: Memory): Promise<boolean> {
  if (!sight.myTurn || sight.moment === memory.proposedAt) return false;
  if (memory.proposals >= 2 && sight.mayAccept) return press(page, { selector: '.bar-accept' });
  if (memory.proposals < 2 && sight.mayPropose) {
    const pressed = await press(page, { selector: '.bar-propose' });
    if (pressed) {
      memory.proposals += 1;
      memory.proposedAt = sight.moment;
    }
    return pressed;
  }
  const waited = Date.now() - memory.movedAt;
  return memory.proposals < 2 && waited < READING ? false : press(page, { selector: '.bar-rest .btn', last: true });
}

async function act(page: Page, sight: Sight, memory: Memory): Promise<boolean> {
  if (sight.paper) return press(page, { selector: '[role=dialog] .dialog-actions .btn', last: true });
  if (sight.screen === 'table') return bargain(page, sight, memory);
  for (const each of NEXT[sight.screen] ?? []) if (await press(page, each)) return true;
  return false;
}

/** Plays to the debrief, or looks on until it is there; `at` is called at every screen that comes up. */
export async function playOn(page: Page, at?: (screen: string) => Promise<void>): Promise<void> {
  const memory: Memory = { screen: '', proposals: 0, proposedAt: '', movedAt: Date.now(), moment: '' };
  for (;;) {
    const sight = await look(page);
    if (sight.moment !== memory.moment) {
      memory.moment = sight.moment;
      memory.movedAt = Date.now();
    }
    if (sight.screen !== memory.screen) {
      memory.screen = sight.screen;
      memory.proposedAt = '';
      if (sight.screen === 'briefing') memory.proposals = 0;
      await at?.(sight.screen);
    }
    if (sight.screen === 'debrief') return;
    await act(page, sight, memory);
    if (Date.now() - memory.movedAt > PATIENCE) throw new Error(`the game stands still: ${JSON.stringify(sight)}`);
    await page.waitForTimeout(OFTEN);
  }
}

/** From the debrief, or from wherever one looks on, to the title. */
export async function toTitle(page: Page): Promise<void> {
  await insist(page, '.debrief-end .btn');
  await expect(page.locator('.title-menu')).toBeVisible();
}
