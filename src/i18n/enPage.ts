import type { PageCatalogue } from './catalogue.ts';
import { app } from './en/app.ts';
import { checks } from './en/checks.ts';
import { stage } from './en/stage.ts';
import { story } from './en/story.ts';

/** The part of English that the page is opened with; `en` is the whole. */
export const enPage: PageCatalogue = { locale: 'en', language: 'English', story, checks, stage, app };
