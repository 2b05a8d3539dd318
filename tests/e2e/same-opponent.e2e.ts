import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { playOn, sitDown } from './play-by-keyboard.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The kept game of the page, as text. */
const KEPT = `Object.values(localStorage).find((text) => text.includes('non-binding/replay/')) ?? ''`;

/** How many quarters are played before the moves are compared. */
const QUARTERS = 3;
const FAR_ENOUGH = 'far enough';

for (const side of ['OpenAI', 'Microsoft'] as const) {
  test(`the computer across from ${side} makes the same moves in the page and in Node`, async ({ page }, info) => {
    test.setTimeout(300_000);
    await page.goto('/');
    await sitDown(page, side, `same ${side}`);
    const played = playOn(page, (quarter) =>
      quarter > QUARTERS ? Promise.reject(new Error(FAR_ENOUGH)) : Promise.resolve(false),
    );
    await expect(played).rejects.toThrow(FAR_ENOUGH);
    const file = info.outputPath('kept.json');
    writeFileSync(file, await page.evaluate<string>(KEPT));
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'tests/e2e/same-moves.ts', file], {
      encoding: 'utf8',
    });
    expect(told).toMatch(/^\w+: \d+ moves are the same$/m);
    expect(Number(/\d+/.exec(told)?.[0])).toBeGreaterThanOrEqual(2 * QUARTERS);
  });
}
