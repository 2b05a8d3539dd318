import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { CHROMIUM_ARGS, findBrowser } from './tests/e2e/browser.ts';

/** A port that nobody listens on now; the system knows best. */
const freePort = async (): Promise<string> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? String(address.port) : '4173';
      probe.close(() => resolve(port));
    });
  });

/** Each worker reads this file again and must find the port that the first reading chose. */
const port = (process.env['NB_E2E_PORT'] ??= await freePort());
const address = `http://127.0.0.1:${port}/`;

/** The tests play the built game in a real browser; run `npm run build` before them, or `npm test`, which does. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  /** One set of pictures for all machines. */
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: { ...findBrowser(), args: CHROMIUM_ARGS },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'wide', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
