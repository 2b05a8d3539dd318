import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { collectFaults, playOn, pressKey, sitDown, tabTo } from './play-by-keyboard.ts';

/** The command line's own verdict on a file. */
const verify = (file: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/headless/main.ts', 'verify', file], { encoding: 'utf8' });

/** A still map leaves the machine to the game; what moves is looked at elsewhere. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const side of ['OpenAI', 'Microsoft'] as const) {
  test(`a whole game as ${side}, by keyboard, with a reload in the middle, ends in a replay that verifies`, async ({
    page,
  }, info) => {
    test.setTimeout(600_000);
    const faults = collectFaults(page);
    await page.goto('/');
    await sitDown(page, side, `keyboard ${side}`);
    let reloaded = false;
    await playOn(page, async (quarter) => {
      if (quarter !== 6 || reloaded) return false;
      reloaded = true;
      await page.reload();
      await pressKey(page, /^Continue/);
      return true;
    });
    expect(reloaded).toBe(true);
    const download = page.waitForEvent('download');
    const button = page.getByRole('button', { name: /Replay file/ });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const file = info.outputPath('game.replay.json');
    await (await download).saveAs(file);
    expect(verify(file)).toContain('verified');
    expect(faults).toEqual([]);
  });
}
