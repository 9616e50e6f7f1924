import type { Catalogue } from './catalogue.ts';
import { glossary } from './en/glossary.ts';
import { inspector } from './en/inspector.ts';
import { wire } from './en/wire.ts';
import { enPage } from './enPage.ts';

export const en: Catalogue = { ...enPage, wire, inspector, glossary };
