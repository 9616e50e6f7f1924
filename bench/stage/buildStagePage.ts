import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { outputFolder } from '../outputFolder.ts';

/** Builds the page that shows nothing but a stage, as the product is built, and returns its folder. */
export async function buildStagePage(): Promise<string> {
  const outDir = outputFolder('stage');
  const root = resolve('bench/stage');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1000,
      assetsInlineLimit: 0,
      target: 'baseline-widely-available',
      rolldownOptions: { input: resolve(root, 'stage.html') },
    },
  });
  return outDir;
}
