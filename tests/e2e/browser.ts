import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A browser that the tests can drive: one that is installed, by its path, or Playwright's own, which needs none. */
export type Browser = { readonly executablePath: string | undefined };

/** Tried and found to matter: no sandbox as root in a container, and no traffic that the page did not ask for. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const WITHOUT_BROWSER = `No Chromium or Chrome was found, and the end-to-end tests never skip. Get one in any of these ways:
  Debian, Ubuntu   apt-get install -y chromium
  macOS, Windows   install Google Chrome, or run: npx playwright install chromium
  anywhere         set CHROMIUM_PATH to the browser's program`;

const windowsPaths = (): string[] =>
  [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')],
  );

const usualPaths = (): string[] => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsPaths(),
];

/** Whoever names a browser gets that one or an error, never another in its place. */
const named = (path: string): Browser => {
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, where there is no file.`);
  return { executablePath: path };
};

/** The named browser, or an installed one, or Playwright's own; or else an error that says what to do. */
export const findBrowser = (): Browser => {
  const wish = process.env['CHROMIUM_PATH'];
  if (wish !== undefined && wish !== '') return named(wish);
  const installed = usualPaths().find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed };
  if (existsSync(chromium.executablePath())) return { executablePath: undefined };
  throw new Error(WITHOUT_BROWSER);
};
