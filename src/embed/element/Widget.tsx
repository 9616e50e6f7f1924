import { usePageSettings } from '../../app/page/PageContext.ts';
import { Announcer } from '../../app/story/Announcer.tsx';
import { FullWidget } from './FullWidget.tsx';
import { NamedRegions } from './NamedRegions.tsx';
import { RefusedLink } from './RefusedLink.tsx';
import { SmallWidget } from './SmallWidget.tsx';

/** As much of the lab as its host wants to show. */
export function Widget({ host }: { readonly host: Element }) {
  const { ui } = usePageSettings().display;
  return (
    <NamedRegions host={host}>
      {ui === 'full' ? <FullWidget /> : <SmallWidget ui={ui} />}
      <Announcer />
      <RefusedLink />
    </NamedRegions>
  );
}
