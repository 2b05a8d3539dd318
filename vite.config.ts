import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
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
  { name: 'content', test: /[\\/]src[\\/]content[\\/](?!.*[./]de\.ts$)/ },
  { name: 'cards-german', test: /[\\/]src[\\/]content[\\/].*[./]de\.ts$/ },
];

/**
 * Everything is kept at the first visit, so that the game plays without a network. A new version waits until the
 * player takes it from the title (src/offline.ts).
 */
const installable = VitePWA({
  injectRegister: null,
  registerType: 'prompt',
  manifest: {
    name: 'Non-Binding',
    short_name: 'Non-Binding',
    description: 'A negotiation strategy game: Microsoft and OpenAI rewrite their partnership, quarter by quarter.',
    categories: ['games', 'education'],
    theme_color: '#060b1a',
    background_color: '#060b1a',
    display: 'standalone',
    start_url: './',
    scope: './',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,webmanifest}'],
    /** Phaser is larger than the usual bound. */
    maximumFileSizeToCacheInBytes: 3_000_000,
    cleanupOutdatedCaches: true,
  },
});

export default defineConfig({
  /** Relative, so that the built folder works wherever it is put. */
  base: './',
  /** Served as they are, under their own names: the manifest and the system ask for them. */
  publicDir: 'assets/icons',
  plugins: [react(), withoutPolicyInDevelopment, installable],
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
