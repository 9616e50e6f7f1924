import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Fetched, fetchOnce } from '../fetchOnce.ts';

/** All of English. The page opens with a part of it; a run of which more must be told brings the rest along. */
export const wholeEnglish: Fetched<Catalogue> = fetchOnce(async () => (await import('../../i18n/en.ts')).en);
