import type { Catalogue } from './catalogue.ts';
import { checks } from './en/further/checks.ts';
import { furtherIntroduction } from './en/further/introduction.ts';
import { story } from './en/further/story.ts';
import { glossary } from './en/glossary.ts';
import { goTo } from './en/goTo.ts';
import { inspector } from './en/inspector.ts';
import { keys } from './en/keys.ts';
import { presenter } from './en/presenter.ts';
import { stage } from './en/stage.ts';
import { wire } from './en/wire.ts';
import { enPage } from './enPage.ts';

/** All of English: what the page opens with, and the words of everything else that happens. */
export const en: Catalogue = {
  ...enPage,
  story,
  checks,
  stage: { ...stage, introduction: furtherIntroduction },
  wire,
  inspector,
  glossary,
  goTo,
  keys,
  presenter,
};
