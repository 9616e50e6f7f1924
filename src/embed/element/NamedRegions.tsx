import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLabState } from '../../app/page/PageContext.ts';
import { wantedSession } from '../../app/session/labState.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { TextContext, useText } from '../../i18n/useText.ts';
import { useNumberAmongWidgets } from './shownWidgets.ts';

const RegionContext = createContext<(name: string) => string>((name) => name);

/** What a region of this widget is called: by more than its own name where a page has several widgets. */
export const useRegionName = (): ((name: string) => string) => useContext(RegionContext);

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
  const regionName = useMemo(
    () => (name: string) => (number === null ? name : widget.region(name, title, number)),
    [number, widget, title],
  );
  const named = useMemo(() => {
    const { app, stage } = text;
    const caption = { ...app.caption, heading: regionName(app.caption.heading) };
    return { ...text, app: { ...app, caption }, stage: { ...stage, name: regionName(stage.name) } };
  }, [text, regionName]);
  return (
    <RegionContext value={regionName}>
      <TextContext value={named}>{children}</TextContext>
    </RegionContext>
  );
}
