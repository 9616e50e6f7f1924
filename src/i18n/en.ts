import type { Catalogue } from './catalogue.ts';
import { agenda } from './en/agenda.ts';
import { embedding } from './en/embedding.ts';
import { app } from './en/further/app.ts';
import { checks } from './en/further/checks.ts';
import { furtherIntroduction } from './en/further/introduction.ts';
import { prediction } from './en/further/prediction.ts';
import { story } from './en/further/story.ts';
import { wire } from './en/further/wire.ts';
import { handout } from './en/handout.ts';
import { naming } from './en/naming.ts';
import { notes } from './en/notes.ts';
import { ownClient } from './en/ownClient.ts';
import { presenter } from './en/presenter.ts';
import { savedState } from './en/savedState.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import { speaker } from './en/speaker.ts';
import { stage } from './en/stage.ts';
import { enInspected } from './enInspected.ts';

/** All of English: what the page opens with, and the words of everything else that happens. */
export const en: Catalogue = {
  ...enInspected,
  app,
  story,
  checks,
  wire,
  prediction,
  stage: { ...stage, introduction: furtherIntroduction },
  naming,
  savedState,
  shell,
  ownClient,
  handout,
  agenda,
  share,
  embedding,
  notes,
  speaker,
  presenter,
};
