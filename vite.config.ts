import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { RULES_VERSION } from './src/content/version.ts';

/** The development server reloads modules by inline scripts, which the page's own policy rightly refuses. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/**
 * Chunks that load by themselves. The title needs React alone; the rules and the cards come behind it, and Phaser,
 * which is larger than all the rest, after those. tests/e2e/weight.e2e.ts holds the title to its budget.
 */
const CHUNKS = [
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
  { name: 'engine', test: /[\\/]src[\\/]engine[\\/]|[\\/]node_modules[\\/](?:seedrandom|@noble)[\\/]/ },
  { name: 'content', test: /[\\/]src[\\/]content[\\/]/ },
];

export default defineConfig({
  /** Relative, so that the built folder works wherever it is put. */
  base: './',
  plugins: [react(), withoutPolicyInDevelopment],
  optimizeDeps: { include: ['react', 'react-dom/client', 'react-aria-components', 'i18next'] },
  define: { __RULES__: JSON.stringify(RULES_VERSION) },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    /** Phaser is one module that nothing can split. */
    chunkSizeWarningLimit: 1_600,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**'],
    testTimeout: 20_000,
  },
});
