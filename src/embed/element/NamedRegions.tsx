import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLabState } from '../../app/page/PageContext.ts';
import { wantedSession } from '../../app/session/labState.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { TextContext, useText } from '../../i18n/useText.ts';
import { useNumberAmongWidgets } from './shownWidgets.ts';

interface NamesInPage {
  /** What a region of this widget is called: by more than its own name where a page has several widgets. */
  readonly region: (name: string) => string;
  /** What stands behind the widget's heading for whoever hears it; null where it is the only one of the page. */
  readonly afterHeading: string | null;
}

const NamesContext = createContext<NamesInPage>({ region: (name) => name, afterHeading: null });

export const useNamesInPage = (): NamesInPage => useContext(NamesContext);

interface NamedRegionsProps {
  /** The element that shows this widget. */
  readonly host: Element;
  readonly children: ReactNode;
}

/** Tells the regions of several widgets apart for those who go from one region to the next. */
export function NamedRegions({ host, children }: NamedRegionsProps) {
  const text = useText();
  const { widget } = useCatalogue();
  const number = useNumberAmongWidgets(host);
  const { title } = text.story.scenario(wantedSession(useLabState()).present.scenario);
  const names = useMemo<NamesInPage>(
    () => ({
      region: (name) => (number === null ? name : widget.region(name, title, number)),
      afterHeading: number === null ? null : widget.number(number),
    }),
    [number, widget, title],
  );
  const named = useMemo(() => {
    const { app, stage } = text;
    const { region } = names;
    const caption = { ...app.caption, heading: region(app.caption.heading) };
    const compare = { ...app.compare, region };
    return { ...text, app: { ...app, caption, compare }, stage: { ...stage, name: region(stage.name) } };
  }, [text, names]);
  return (
    <NamesContext value={names}>
      <TextContext value={named}>{children}</TextContext>
    </NamesContext>
  );
}
