import { usePageSettings } from '../../app/page/PageContext.ts';
import { Announcer } from '../../app/story/Announcer.tsx';
import { FullWidget } from './FullWidget.tsx';
import { SmallWidget } from './SmallWidget.tsx';

/** As much of the lab as its host wants to show. */
export function Widget() {
  const { ui } = usePageSettings().display;
  return (
    <>
      {ui === 'full' ? <FullWidget /> : <SmallWidget ui={ui} />}
      <Announcer />
    </>
  );
}
