import type { ReactNode } from 'react';
import { LinksContext } from '../controls/LinksContext.ts';
import { usePageSettings } from './page/PageContext.ts';

/** Lets references lead to their specifications, unless the link wants none that do. */
export function Links({ children }: { readonly children: ReactNode }) {
  const { links } = usePageSettings().display;
  return <LinksContext value={links}>{children}</LinksContext>;
}
