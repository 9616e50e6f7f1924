import type { AgendaText } from './text/agenda.ts';
import type { AppText } from './text/app.ts';
import type { CheckText } from './text/checks.ts';
import type { EmbeddingText } from './text/embedding.ts';
import type { GlossaryText } from './text/glossary.ts';
import type { GoToText } from './text/goTo.ts';
import type { HandoutText } from './text/handout.ts';
import type { InspectorText } from './text/inspector.ts';
import type { KeysText } from './text/keys.ts';
import type { NamingText } from './text/naming.ts';
import type { NotesText } from './text/notes.ts';
import type { OwnClientText } from './text/ownClient.ts';
import type { PredictionText } from './text/prediction.ts';
import type { PresenterText } from './text/presenter.ts';
import type { SavedStateText } from './text/savedState.ts';
import type { ShareText } from './text/share.ts';
import type { ShellText } from './text/shell.ts';
import type { SpeakerText } from './text/speaker.ts';
import type { StageText } from './text/stage.ts';
import type { StoryText } from './text/story.ts';
import type { WidgetText } from './text/widget.ts';
import type { WireText } from './text/wire.ts';

/**
 * Every learner-facing sentence of one language, as a function of the facts. In sentences `**strong**` and
 * `` `code` `` are marked; nothing else is, and nothing is HTML. A further language is one file that satisfies this type.
 */
export interface Catalogue extends InspectedCatalogue {
  readonly naming: NamingText;
  readonly savedState: SavedStateText;
  readonly shell: ShellText;
  readonly ownClient: OwnClientText;
  readonly handout: HandoutText;
  readonly agenda: AgendaText;
  readonly share: ShareText;
  readonly embedding: EmbeddingText;
  readonly notes: NotesText;
  readonly speaker: SpeakerText;
  readonly presenter: PresenterText;
}

/** What is said in every place in which runs are inspected, be it the page or an element. */
export interface InspectedCatalogue extends PageCatalogue {
  readonly wire: WireText;
  readonly inspector: InspectorText;
  readonly glossary: GlossaryText;
  readonly keys: KeysText;
  readonly goTo: GoToText;
  readonly widget: WidgetText;
  readonly prediction: PredictionText;
}

/** What is said before anybody inspects a message: the part of a language that the page is opened with. */
export interface PageCatalogue {
  /** BCP 47 language tag. */
  readonly locale: string;
  /** The language's own name. */
  readonly language: string;
  readonly story: StoryText;
  readonly checks: CheckText;
  readonly stage: StageText;
  readonly app: AppText;
}
