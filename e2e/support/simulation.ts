import type { Page } from '@playwright/test';
import { hold } from './held.ts';

/** The code that makes runs; the page is opened without it. */
export const SIMULATION = '**/assets/simulation-*.js*';

/** Keeps the simulation back until the answer is called. */
export const holdSimulation = (page: Page): Promise<() => void> => hold(page, SIMULATION);
