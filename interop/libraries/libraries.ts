import type { Library } from './library.ts';
import { oauth4webapi } from './oauth4webapi.ts';
import { openidClient } from './openidClient.ts';

export const libraries: readonly Library[] = [oauth4webapi, openidClient];
