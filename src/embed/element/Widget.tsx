import { usePageSettings } from '../../app/page/PageContext.ts';
import { Announcer } from '../../app/story/Announcer.tsx';
import { FullWidget } from './FullWidget.tsx';
import { NamedRegions } from './NamedRegions.tsx';
import { SmallWidget } from './SmallWidget.tsx';

/** As much of the lab as its host wants to show. */
export function Widget() {
  const { ui } = usePageSettings().display;
  return (
    <NamedRegions>
      {ui === 'full' ? <FullWidget /> : <SmallWidget ui={ui} />}
      <Announcer />
    </NamedRegions>
  );
}
