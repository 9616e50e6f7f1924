import type { Catalogue } from './catalogue.ts';
import { app } from './en/app.ts';
import { checks } from './en/checks.ts';
import { inspector } from './en/inspector.ts';
import { stage } from './en/stage.ts';
import { story } from './en/story.ts';
import { wire } from './en/wire.ts';

export const en: Catalogue = { locale: 'en', language: 'English', story, wire, checks, stage, inspector, app };
