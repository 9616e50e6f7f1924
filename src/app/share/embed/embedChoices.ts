import type { Names } from '../../../trace/names.ts';
import type { Display, UiChoice } from '../../link/display.ts';
import { EMBED_HEIGHTS } from '../../link/embedHeights.ts';
import type { Configuration } from '../../session/configuration.ts';
import type { LabState } from '../../session/labState.ts';
import type { Sandbox } from '../snippets/embeddedFlow.ts';
import type { SnippetId } from '../snippets/snippets.ts';
import type { ChosenMoment } from './chosenMoment.ts';

/** Another page has no projector. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an author has chosen and typed so far. */
export interface EmbedChoices {
  /** The switches, and whether runs stand side by side. Own names are in `names`. */
  readonly configuration: Configuration;
  readonly moment: ChosenMoment;
  readonly display: Pick<Display, 'ui' | 'controls' | 'keyboard' | 'links' | 'predict' | 'lock'>;
  readonly theme: EmbedTheme;
  /** As typed; null as long as nothing was, so that those of the page hold. */
  readonly names: Names | null;
  /** As typed; null as long as nothing was, so that the usual one holds. */
  readonly height: string | null;
  readonly reveal: 'auto' | 'interaction';
  readonly sandbox: Sandbox;
  readonly withPoster: boolean;
  readonly withTranscript: boolean;
}

/** What each part of the form is given. */
export interface ChoosingProps {
  /** What is to be pasted: what means nothing in it is not offered. */
  readonly form: SnippetId;
  readonly choices: EmbedChoices;
  readonly choose: (chosen: Partial<EmbedChoices>) => void;
}

export const LEAST_HEIGHT = 200;
export const MOST_HEIGHT = 2000;

/** A height in CSS pixels; null where what was typed is none. */
export function heightOf(typed: string): number | null {
  const height = Number(typed);
  return /^\d{1,4}$/.test(typed) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : null;
}

/** What is offered at first: the switches, the moment, the locks and the questions of the page. */
export function firstChoices(
  { session, reel, cursor }: LabState,
  { lock, predict }: Pick<Display, 'lock' | 'predict'>,
): EmbedChoices {
  return {
    configuration: session.present,
    moment: { reel, cursor },
    display: { ui: 'full', controls: true, keyboard: true, links: true, predict, lock },
    theme: 'auto',
    names: null,
    height: null,
    reveal: 'auto',
    sandbox: 'scripts',
    withPoster: true,
    withTranscript: false,
  };
}

/** The height that is used: the usual one while nothing is typed, or what is none. */
export const usedHeight = (typed: string | null, ui: UiChoice): number =>
  heightOf(typed ?? '') ?? EMBED_HEIGHTS[ui].usual;
