import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../browser/serveFolder.ts';
import type { Section } from '../report/figure.ts';
import { frameRate } from './frameRate.ts';
import { heap } from './heap.ts';

export async function measurePlay(browser: Browser): Promise<Section> {
  const { address, close } = await serveFolder(resolve('dist'));
  const figures = [...(await frameRate(browser, address)), ...(await heap(browser, address))];
  await close();
  return {
    title: '4. Playing',
    how: 'The built page, with animations. The heap after garbage collection, at the same step before and after.',
    figures,
  };
}
