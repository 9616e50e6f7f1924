import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Naming } from '../../../simulation/naming.ts';
import type { Names } from '../../../trace/names.ts';
import { usualDisplay } from '../../link/display.ts';
import { parseLink } from '../../link/parseLink.ts';
import { useLabState, usePage } from '../../page/PageContext.ts';
import type { EmbeddedFlow } from '../snippets/embeddedFlow.ts';
import { type EmbedChoices, usedHeight } from './embedChoices.ts';
import { type EmbeddedRun, embeddedRun } from './embeddedRun.ts';
import { type JudgedNames, judgedNames } from './ownNames.ts';

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
  /** Null as long as nobody can judge them, and where nobody can be named. */
  readonly names: TypedNames | null;
}

function useNaming(): Naming | null {
  const { simulation } = usePage();
  const { scenario } = useLabState().session.present;
  const fetched = useSyncExternalStore(simulation.subscribe, simulation.fetched);
  useEffect(() => {
    simulation.load().catch(() => null);
  }, [simulation]);
  return useMemo(() => fetched?.naming(scenario) ?? null, [fetched, scenario]);
}

/** What the page shows, as the author wants to have it elsewhere. */
export function useEmbeddedFlow(choices: EmbedChoices, text: Catalogue): Embedded {
  const page = usePage();
  const { present } = useLabState().session;
  const naming = useNaming();
  const { names: own } = choices;
  const names = useMemo(() => {
    if (naming === null) return null;
    const typed = own ?? naming.read(present.names);
    return { naming, typed, judged: judgedNames(typed, naming) };
  }, [naming, own, present.names]);

  const written = own === null ? present.names : (names?.judged.written ?? '');
  const configuration = useMemo(() => ({ ...present, names: written }), [present, written]);
  const { step, theme } = choices;
  const height = usedHeight(choices.height, choices.display.ui);
  const run = useMemo(() => {
    const reel = page.reelOf(configuration);
    return reel && embeddedRun(reel, { step, theme, height }, text);
  }, [page, configuration, step, theme, height, text]);
  const transcript = useMemo(
    () => (choices.withTranscript ? (run?.transcript() ?? null) : null),
    [run, choices.withTranscript],
  );

  const { preferences } = parseLink(page.address().search, '', locales);
  const flow: EmbeddedFlow = {
    link: {
      configuration,
      preferences: { ...preferences, theme: theme === 'auto' ? null : theme, speed: null },
      display: { ...usualDisplay, ...choices.display },
      step,
    },
    title: text.story.scenario(present.scenario).title,
    lab: new URL('.', window.location.href).href,
    reveal: choices.reveal,
    height,
    sandbox: choices.sandbox,
    pictures: run ? run.pictures.map(({ file }) => file) : ['flow.svg'],
    withPoster: choices.withPoster,
    transcript,
  };
  return { flow, run, names };
}
