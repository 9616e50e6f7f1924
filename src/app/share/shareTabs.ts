import type { FunctionComponent } from 'react';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { EmbedPanel } from './embed/EmbedPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import type { SharePanelProps } from './sharePanelProps.ts';

interface ShareTab {
  readonly id: string;
  readonly label: (text: Catalogue) => string;
  /** Whether it takes more room than others. */
  readonly wide?: boolean;
  readonly Panel: FunctionComponent<SharePanelProps>;
}

/** In what ways something is shared, in the order of the tabs. */
export const shareTabs: readonly ShareTab[] = [
  { id: 'link', label: ({ share }) => share.link.tab, Panel: LinkPanel },
  { id: 'export', label: ({ share }) => share.export.tab, Panel: ExportPanel },
  { id: 'embed', label: ({ embedding }) => embedding.tab, wide: true, Panel: EmbedPanel },
];
