import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { shortClassNames } from './scripts/page/classNames.mjs';
import { contentSecurityPolicy } from './scripts/page/contentSecurityPolicy.mjs';
import { inFirstLoad } from './scripts/page/firstLoadChunk.mjs';

const isInFirstLoad = inFirstLoad('/src/main.tsx');

export default defineConfig(({ command }) => ({
  // Relative addresses: the built page works at any path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  css: command === 'build' ? { modules: { generateScopedName: shortClassNames() } } : {},
  build: {
    target: 'baseline-widely-available',
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 2, inline: 1, lhs_constants: false } },
    // The policy forbids fonts in data: addresses, and the polyfill is an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet: what is prerendered has its looks before the script for it is fetched.
    cssCodeSplit: false,
    // The size gate reads from it what belongs to the first load.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id, modules) => (isInFirstLoad(id, modules) ? 'page' : null), debugName: 'page' }],
        },
      },
    },
  },
  test: {
    include: ['{src,scripts,bench,interop}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Style sheets are empty in tests, but for the one whose colours are measured.
    css: { include: [/tokens\.css/] },
    // A test may start a tool, on a machine that is busy.
    testTimeout: 20_000,
    // What `oidc-provider` says to those who would deploy it.
    onConsoleLog: (log) => !/^oidc-provider (NOTICE|WARNING):/.test(log),
  },
}));
