import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Naming } from '../../../simulation/naming.ts';
import type { Names } from '../../../trace/names.ts';
import { usualDisplay } from '../../link/display.ts';
import { stepAt } from '../../link/momentOfStep.ts';
import { parseLink } from '../../link/parseLink.ts';
import { usePage } from '../../page/PageContext.ts';
import type { EmbeddedFlow } from '../snippets/embeddedFlow.ts';
import { type ChosenMoment, momentIn } from './chosenMoment.ts';
import { type EmbedChoices, usedHeight } from './embedChoices.ts';
import { type EmbeddedRun, embeddedRun } from './embeddedRun.ts';
import { type JudgedNames, judgedNames } from './ownNames.ts';
import { useReelOf } from './useReelOf.ts';

/** The names that are typed, and who judges them. */
export interface TypedNames {
  readonly naming: Naming;
  readonly typed: Names;
  readonly judged: JudgedNames;
}

interface Embedded {
  readonly flow: EmbeddedFlow;
  /** Null as long as the run is not made. */
  readonly run: EmbeddedRun | null;
  /** The moment in the run that the switches lead to; as it was chosen as long as that run is not made. */
  readonly moment: ChosenMoment;
  /** Null as long as nobody can judge them, and where nobody can be named. */
  readonly names: TypedNames | null;
}

function useNaming(scenario: string): Naming | null {
  const { simulation } = usePage();
  const fetched = useSyncExternalStore(simulation.subscribe, simulation.fetched);
  useEffect(() => {
    simulation.load().catch(() => null);
  }, [simulation]);
  return useMemo(() => fetched?.naming(scenario) ?? null, [fetched, scenario]);
}

/** What the author has chosen, as it is wanted elsewhere. */
export function useEmbeddedFlow(choices: EmbedChoices, text: Catalogue): Embedded {
  const page = usePage();
  const { names: own, configuration: chosen, moment: chosenMoment, theme } = choices;
  const naming = useNaming(chosen.scenario);
  const names = useMemo(() => {
    if (naming === null) return null;
    const typed = own ?? naming.read(chosen.names);
    return { naming, typed, judged: judgedNames(typed, naming) };
  }, [naming, own, chosen.names]);

  const written = own === null ? chosen.names : (names?.judged.written ?? '');
  const configuration = useMemo(() => ({ ...chosen, names: written }), [chosen, written]);
  const reel = useReelOf(configuration);
  const moment = useMemo(() => (reel ? momentIn(reel, chosenMoment) : chosenMoment), [reel, chosenMoment]);
  const height = usedHeight(choices.height, choices.display.ui);
  const run = useMemo(
    () => (moment.reel === reel ? embeddedRun(moment, { configuration, theme, height }, text) : null),
    [reel, moment, configuration, theme, height, text],
  );
  const transcript = useMemo(
    () => (choices.withTranscript ? (run?.transcript() ?? null) : null),
    [run, choices.withTranscript],
  );

  const picture = useMemo(
    () => (choices.withPoster ? (run?.pictures[0]?.draw() ?? null) : null),
    [run, choices.withPoster],
  );

  const { preferences } = parseLink(page.address().search, '', locales);
  const flow: EmbeddedFlow = {
    link: {
      configuration,
      preferences: { ...preferences, theme: theme === 'auto' ? null : theme, speed: null },
      display: { ...usualDisplay, ...choices.display },
      step: stepAt(moment.reel, moment.cursor),
    },
    title: text.story.scenario(chosen.scenario).title,
    lab: new URL('.', window.location.href).href,
    reveal: choices.reveal,
    height,
    sandbox: choices.sandbox,
    pictures: run ? run.pictures.map(({ file }) => file) : ['flow.svg'],
    pictureSize: picture && { width: picture.width, height: picture.height },
    withPoster: choices.withPoster,
    transcript,
  };
  return { flow, run, moment, names };
}
