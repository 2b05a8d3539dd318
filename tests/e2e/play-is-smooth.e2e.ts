import { expect, test } from '@playwright/test';
import { longestTasks, say } from './long-tasks.ts';
import { collectFaults } from './play-by-keyboard.ts';
import { begin, playOn } from './play-by-script.ts';

/**
 * The longest that the page's thread may be busy at once during play, ms of the processor. The clock would count what
 * else runs on the machine: with other work on all its cores a task of 50 ms takes ten times as long by it.
 */
const LONGEST_MS = 100;

/** The stage has started and has drawn its ground a second time, crisp. */
const STARTED_MS = 2_000;

for (const side of ['openai', 'microsoft'] as const) {
  test(`a whole game as ${side}, with the painted stage and everything moving, never holds the page up`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const faults = collectFaults(page);
    await page.goto('/');
    await expect(page.locator(':root[data-stage=ready]')).toHaveCount(1, { timeout: 60_000 });
    await page.waitForTimeout(STARTED_MS);
    const tasks = await longestTasks(browser, page, async () => {
      await begin(page, { seed: `smooth ${side}`, side, across: 'computer' });
      await playOn(page, (screen) => say(page, screen));
      await expect(page.locator('.book-working')).toHaveCount(0, { timeout: 120_000 });
    });
    const told = tasks.map(
      ({ during, busy, took, ran }) =>
        `${during}: ${busy.toFixed(0)} ms of the processor, ${took.toFixed(0)} by the clock (${ran.join(', ')})`,
    );
    test.info().annotations.push({ type: 'longest tasks', description: told.slice(0, 4).join('; ') });
    expect(tasks.length).toBeGreaterThan(0);
    expect(told.filter((_, nth) => (tasks[nth]?.busy ?? Infinity) > LONGEST_MS)).toEqual([]);
    expect(faults).toEqual([]);
  });
}
