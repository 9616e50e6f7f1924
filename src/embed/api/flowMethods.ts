import { momentOfStep } from '../../app/link/momentOfStep.ts';
import type { LinkWarning } from '../../app/link/warning.ts';
import type { Page } from '../../app/page/page.ts';
import type { PlayerCommand } from '../../app/session/ahead.ts';
import { type Configuration, choicesOf, scenarioOf } from '../../app/session/configuration.ts';
import type { Lab } from '../../app/session/lab.ts';
import { wantedSession } from '../../app/session/labState.ts';
import { chosen, resetOf, type SessionAction } from '../../app/session/session.ts';
import { toMarkdown } from '../../export/transcriptMarkdown.ts';
import type { PageCatalogue } from '../../i18n/catalogue.ts';
import { transcriptOf } from '../../i18n/transcript.ts';
import { PICTURE_WIDTH } from '../../stage/picture/momentPicture.ts';
import type { FlowMethods, Transcripts } from '../contract/flowApi.ts';
import { FlowError } from '../contract/flowError.ts';
import type { Origins } from './origins.ts';
import { type DrawMoment, firstRun } from './picture.ts';
import { linkOfState, savedState } from './savedState.ts';
import { shareUrl } from './shareUrl.ts';
import { assertOpen, shownRun } from './shownRun.ts';
import { distinct, withFresh } from './warnings.ts';

export interface FlowApiOptions {
  readonly locales: readonly string[];
  /** The words for the run that is shown; they are there when it is. */
  readonly text: () => PageCatalogue;
  /** The address of the full lab; null where it is not known. */
  readonly fullLab: () => string | null;
  readonly draw: DrawMoment;
  readonly theme: () => 'light' | 'dark';
  /** Draws an SVG document as a PNG file. */
  readonly toPng: (svg: string) => Promise<Blob>;
}

/** Throws where the switch or the value is none of the scenario that is chosen. */
function assertOffered(lab: Lab, name: string, value: string): void {
  const offered = choicesOf(scenarioOf(wantedSession(lab.state()).present.scenario));
  const choice = Object.hasOwn(offered, name) ? offered[name] : undefined;
  if (choice === undefined) {
    throw new FlowError('unknownSetting', `This scenario has only the switches ${Object.keys(offered).join(', ')}.`);
  }
  if (!choice.values.includes(value)) {
    throw new FlowError('unknownValue', `The switch ${name} has only the values ${choice.values.join(', ')}.`);
  }
}

/** The methods of the API, over a page. */
export function flowMethods(
  page: Page,
  options: FlowApiOptions,
  asHost: Origins['asHost'],
  closing: AbortSignal,
): FlowMethods {
  const { lab, settings } = page;

  const isComing = () => lab.state().awaited?.simulation === 'coming';

  let pauses = 0;

  /** What is called after a run was chosen is meant for it. */
  async function order(command: PlayerCommand): Promise<void> {
    assertOpen(closing);
    const before = pauses;
    if (isComing()) await shownRun(lab, closing);
    // What was paused meanwhile does not begin to play.
    if (command.type !== 'play' || before === pauses) asHost(() => lab.play(command));
  }

  async function pause(): Promise<void> {
    assertOpen(closing);
    pauses += 1;
    asHost(() => lab.play({ type: 'pause' }));
  }

  async function change(action: SessionAction, moment?: Parameters<Lab['change']>[1]): Promise<void> {
    assertOpen(closing);
    asHost(() => lab.change(action, moment));
    await shownRun(lab, closing);
  }

  let ofState: readonly LinkWarning[] = [];

  /** What is wrong in a state takes the place of what was wrong in the one before. */
  function warnOfState(warnings: readonly LinkWarning[]): void {
    const [now, before, fresh] = [settings.get(), ofState, distinct(warnings)];
    ofState = fresh;
    settings.set({ ...now, warnings: withFresh(now.warnings, (warning) => before.includes(warning), fresh) });
  }

  async function toSVG(): Promise<string> {
    const { trace, cursor } = firstRun(lab.state());
    return options.draw(trace, cursor, options.text(), { width: PICTURE_WIDTH, theme: options.theme() });
  }

  // A lock is for readers: what it would refuse is done as a link would do it.
  const wanted = () => wantedSession(lab.state()).present;
  const isLocked = (name: string) => settings.get().display.lock.includes(name);
  const restoring = (configuration: Configuration) => ({ type: 'restore', configuration }) as const;

  return {
    play: () => order({ type: 'play' }),
    pause,
    next: () => order({ type: 'step' }),
    prev: () => order({ type: 'back' }),
    async goTo(step) {
      // The step may be one of the run that is on its way.
      if (isComing()) await shownRun(lab, closing);
      const { cursor, warning } = momentOfStep(lab.state().reel, String(step));
      if (warning) throw new FlowError('unknownStep', `This run has no step ${JSON.stringify(step)}.`);
      await order({ type: 'seek', cursor });
    },
    async setSetting(name, value) {
      assertOffered(lab, name, value);
      const choices = { [name]: value };
      await change(isLocked(name) ? restoring(chosen(wanted(), choices)) : { type: 'choose', choices });
    },
    undo: () => change({ type: 'undo' }),
    redo: () => change({ type: 'redo' }),
    async reset() {
      if (settings.get().display.lock.length === 0) return change({ type: 'reset' });
      await change(restoring(resetOf(wanted())), () => 0);
    },
    getState: async () => savedState(page),
    async setState(state) {
      const { configuration, step, warnings } = linkOfState(state, options.locales);
      warnOfState(warnings);
      await change({ type: 'restore', configuration }, (reel) => {
        const { cursor, warnings: found } = page.momentIn(reel, { configuration, step });
        if (found.length > 0) warnOfState([...warnings, ...found]);
        return cursor;
      });
    },
    getShareUrl: async () => shareUrl(page, options.fullLab()),
    toSVG,
    toPNG: async () => options.toPng(await toSVG()),
    async getTranscript(format) {
      const told = transcriptOf(firstRun(lab.state()).trace, options.text());
      const written: { readonly [Format in keyof Transcripts]: () => Transcripts[Format] } = {
        md: () => toMarkdown(told),
        json: () => told,
      };
      if (!Object.hasOwn(written, format)) throw new FlowError('unknownValue', 'A transcript is `md` or `json`.');
      return written[format]();
    },
  };
}
