import { usePageSettings } from '../../app/page/PageContext.ts';
import { Announcer } from '../../app/story/Announcer.tsx';
import { FullWidget } from './FullWidget.tsx';
import { fillScreen } from './fillScreen.ts';
import { NamedRegions } from './NamedRegions.tsx';
import { RefusedLink } from './RefusedLink.tsx';
import { SmallWidget } from './SmallWidget.tsx';

/** As much of the lab as its host wants to show. */
export function Widget({ host }: { readonly host: Element }) {
  const { ui } = usePageSettings().display;
  const present = () => fillScreen(host);
  return (
    <NamedRegions host={host}>
      {ui === 'full' ? <FullWidget present={present} /> : <SmallWidget ui={ui} present={present} />}
      <Announcer />
      <RefusedLink />
    </NamedRegions>
  );
}
