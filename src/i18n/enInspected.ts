import { glossary } from './en/glossary.ts';
import { inspector } from './en/inspector.ts';
import { share } from './en/share.ts';
import { wire } from './en/wire.ts';
import { enPage } from './enPage.ts';

/** English for whoever inspects the runs that the page can make by itself; those of other software need all of `en`. */
export const enInspected = { ...enPage, wire, inspector, glossary, share };
