import type { InspectedCatalogue } from './catalogue.ts';
import { glossary } from './en/glossary.ts';
import { goTo } from './en/goTo.ts';
import { inspector } from './en/inspector.ts';
import { keys } from './en/keys.ts';
import { prediction } from './en/prediction.ts';
import { widget } from './en/widget.ts';
import { wire } from './en/wire.ts';
import { enPage } from './enPage.ts';

/** English for whoever inspects the runs that the page can make by itself; those of other software need all of `en`. */
export const enInspected: InspectedCatalogue = {
  ...enPage,
  wire,
  inspector,
  glossary,
  goTo,
  keys,
  widget,
  prediction,
};
