import { expect, test, type Page } from '@playwright/test';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byMouse, sitDown } from './play-by-hand.ts';
import { collectFaults } from './play-by-keyboard.ts';

/** Whatever a player brings: each is told what is wrong and what to do, and the game that was kept stays kept. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const GOLDEN = readFileSync(join(import.meta.dirname, '../replays/counsel-counsel.replay.json'), 'utf8');

interface Kept {
  readonly key: string;
  readonly text: string;
}

/** The saves in the browser's storage. */
const savesOf = (page: Page): Promise<Kept[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([, text]) => String(text).includes('non-binding/save/'))
      .map(([key, text]) => ({ key, text: String(text) })),
  );

/** A game that was begun and kept, with the title in front of it. */
async function keepGame(page: Page, seed = 'kept'): Promise<Kept> {
  await page.goto('/');
  await sitDown(page, byMouse, { seed, quarters: 6 });
  const [kept, ...others] = await savesOf(page);
  expect(others).toEqual([]);
  if (kept === undefined) throw new Error('no game was kept');
  await page.goto('/');
  return kept;
}

const put = async (page: Page, { key, text }: Kept): Promise<void> => {
  await page.evaluate(
    ([name, value]) => {
      localStorage.setItem(name, value);
    },
    [key, text] as const,
  );
  await page.reload();
};

const goOn = (page: Page) => page.getByRole('button', { name: /^Continue/ });
const fault = (page: Page) => page.getByRole('dialog', { name: 'This cannot be opened' });
const bring = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(file);
const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const BROKEN_SAVES = [
  {
    what: 'cut in the middle',
    spoil: (text: string) => text.slice(0, text.length / 2),
    says: /breaks off in the middle/,
  },
  {
    what: 'of other rules',
    spoil: (text: string) => text.replace(/rules\\":\\"[^\\]+/, 'rules\\":\\"99.0.0'),
    says: /rules 99\.0\.0/,
  },
  {
    what: 'changed by hand',
    spoil: (text: string) => text.replace('"seat":"openai"', '"seat":"oracle"'),
    says: /changed by hand/,
  },
] as const;

test('a kept game that is spoilt is not opened, says why, and can be taken away as it is', async ({ page }) => {
  const faults = collectFaults(page);
  const kept = await keepGame(page);
  for (const { what, spoil, says } of BROKEN_SAVES) {
    await test.step(what, async () => {
      const spoilt = { ...kept, text: spoil(kept.text) };
      expect(spoilt.text).not.toBe(kept.text);
      await put(page, spoilt);
      await goOn(page).click();
      await expect(fault(page)).toContainText(says);
      const download = page.waitForEvent('download');
      await fault(page)
        .getByRole('button', { name: /Take the kept game/ })
        .click();
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(spoilt.text);
      await fault(page).getByRole('button', { name: 'Close' }).last().click();
      await expect(fault(page)).toBeHidden();
      await expect(page.getByRole('button', { name: /New game/ })).toBeEnabled();
      expect((await savesOf(page)).map(({ text }) => text)).toContain(spoilt.text);
    });
  }
  expect(faults).toEqual([]);
});

const moved = (text: string): string => text.replace('"type":"adjourn"', '"type":"walk-out"');

const BAD_FILES = [
  {
    what: 'a foreign file',
    text: 'Dear all,\n\nplease find the minutes attached.\n',
    says: /no replay of Non-Binding/,
  },
  { what: 'foreign JSON', text: '{"name":"a package","version":"1.0.0"}', says: /no replay of Non-Binding/ },
  { what: 'a replay cut short', text: GOLDEN.slice(0, 900), says: /breaks off in the middle/ },
  {
    what: 'a replay of other rules',
    text: GOLDEN.replace(/"rules":"[^"]+"/, '"rules":"99.0.0"'),
    says: /rules 99\.0\.0/,
  },
  {
    what: 'a replay with one move changed',
    text: moved(GOLDEN),
    says: /comes out otherwise than it was recorded, from quarter/,
  },
  {
    what: 'a replay with an endless seed',
    text: GOLDEN.replace(/"seed":"[^"]+"/, `"seed":"${'x'.repeat(5_000)}"`),
    says: /not as it should be, at seed/,
  },
] as const;

test('a file that is no whole replay of these rules is refused in words, and the kept game goes on', async ({
  page,
}) => {
  const faults = collectFaults(page);
  const kept = await keepGame(page);
  for (const { what, text, says } of BAD_FILES) {
    await test.step(what, async () => {
      expect(text).not.toBe(GOLDEN);
      await bring(page, fileOf('brought.replay.json', text));
      await expect(fault(page)).toContainText(says);
      await page.keyboard.press('Escape');
      await expect(fault(page)).toBeHidden();
    });
  }
  await goOn(page).click();
  await expect(page.locator('.briefing')).toBeVisible({ timeout: 30_000 });
  expect((await savesOf(page)).map(({ text }) => text)).toContain(kept.text);
  expect(faults).toEqual([]);
});

test('a replay of 50 MB is refused without being read, and the page stays quick', async ({ page }, info) => {
  await keepGame(page);
  const path = info.outputPath('huge.replay.json');
  await new Promise<void>((done, failed) => {
    const stream = createWriteStream(path).once('error', failed).once('finish', done);
    stream.write(GOLDEN);
    for (let mb = 0; mb < 50; mb += 1) stream.write(' '.repeat(1_000_000));
    stream.end();
  });
  await bring(page, path);
  await expect(fault(page)).toContainText(/far larger than any replay/, { timeout: 5_000 });
  await page.keyboard.press('Escape');
  await expect(goOn(page)).toBeEnabled();
});

test('a file that is dropped on the title is opened as one that is chosen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /New game/ })).toBeEnabled();
  const held = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['not a replay'], 'notes.txt', { type: 'text/plain' }));
    return data;
  });
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('.title').dispatchEvent(type, { dataTransfer: held });
  }
  await expect(fault(page)).toContainText(/no replay of Non-Binding/);
});

const HOSTILE = '<img src=x onerror=window.taken=1>"\'`';

test('a hostile seed is a seed: it is played, kept and shown as the text that it is', async ({ page }) => {
  const faults = collectFaults(page);
  const { text } = await keepGame(page, HOSTILE);
  expect(JSON.parse(JSON.parse(text).replay).seed).toBe(HOSTILE);
  await goOn(page).click();
  await expect(page.locator('.briefing')).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

const HOSTILE_NAMES = [
  '<script>window.taken = 1</script>',
  HOSTILE,
  'x'.repeat(10_000),
  '🧑🏽‍⚖️'.repeat(40),
  'abc \u202egnol\u202c \u2066 \u05e9\u05dc\u05d5\u05dd',
  '__proto__',
  '{{count}} $t(common.close)',
] as const;

/** Marks that turn the writing say nothing by themselves. */
const withoutTurns = (name: string): string => name.replaceAll(/\p{Bidi_Control}/gu, '').replaceAll(/ +/g, ' ');

/** A name as a list shows it: no longer than a line. */
const listed = (name: string): string => withoutTurns(Array.from(name).slice(0, 60).join(''));

test('kept games by hostile names are listed as text, found by name, and deleted', async ({ page }) => {
  const faults = collectFaults(page);
  const { text } = await keepGame(page);
  await page.evaluate(
    ([save, names]) => {
      localStorage.clear();
      names.forEach((name, nth) => {
        localStorage.setItem(`non-binding/slot/${String(nth + 1)}`, save);
        const heading = { name, seat: 'openai', quarter: 'Q4 2025', over: false, at: nth + 1 };
        localStorage.setItem(`non-binding/heading/${String(nth + 1)}`, JSON.stringify(heading));
      });
    },
    [text, HOSTILE_NAMES] as const,
  );
  await page.reload();
  await page.getByRole('button', { name: /^Kept games/ }).click();
  const rows = page.getByRole('dialog', { name: 'Kept games' }).locator('.save');
  await expect(rows).toHaveCount(HOSTILE_NAMES.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  // the one kept last is listed first
  for (const name of HOSTILE_NAMES.toReversed()) {
    const row = rows.first();
    expect(withoutTurns(await row.locator('b').innerText())).toBe(listed(name));
    const left = await rows.count();
    await row.getByRole('button', { name: 'Delete' }).click();
    await row.getByRole('button', { name: 'Delete the game' }).click();
    await expect(rows).toHaveCount(left - 1);
  }
  await expect(rows).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/slot/')))).toEqual([]);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a game is renamed to what looks like a script, and brought back from its file under its seed', async ({
  page,
}) => {
  const faults = collectFaults(page);
  const { text } = await keepGame(page, HOSTILE);
  await page.getByRole('button', { name: /^Kept games/ }).click();
  const row = page.locator('.save');
  await row.getByRole('button', { name: 'Rename' }).click();
  await row.getByRole('textbox', { name: 'Name' }).fill('<script>window.taken = 1</script>');
  await page.keyboard.press('Enter');
  await expect(row.locator('b')).toHaveText('<script>window.taken = 1</script>');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await bring(page, fileOf('brought.save.json', text));
  await expect(page.locator('.game')).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await page.getByRole('button', { name: /^Kept games/ }).click();
  await expect(page.locator('.save b')).toHaveText(HOSTILE);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  expect(faults).toEqual([]);
});

test('a replay of hostile names is shown with them as text', async ({ page }) => {
  const faults = collectFaults(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: /New game/ })).toBeEnabled();
  const named = GOLDEN.replace(
    /"players":\{[^}]*\}/,
    `"players":{"openai":"__proto__","microsoft":${JSON.stringify(HOSTILE)}}`,
  );
  expect(named).not.toBe(GOLDEN);
  await bring(page, fileOf('brought.replay.json', named));
  await expect(page.locator('.debrief-path')).toHaveText(`Debrief golden, against ${HOSTILE}, 12 quarters`, {
    timeout: 30_000,
  });
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('headings that make no sense leave the title as it is', async ({ page }) => {
  const faults = collectFaults(page);
  await keepGame(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.includes('heading')) localStorage.setItem(key, '{"seat":"__proto__","quarter":{"x":[]},"at":"soon"}');
    }
    localStorage.setItem('non-binding/settings', '{"textSize":"9000","motion":7}');
  });
  await page.reload();
  await expect(page.getByRole('button', { name: /New game/ })).toBeEnabled();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(faults).toEqual([]);
});
