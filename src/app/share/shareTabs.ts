import type { FunctionComponent } from 'react';
import type { ShareText } from '../../i18n/text/share.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import type { SharePanelProps } from './sharePanelProps.ts';

interface ShareTab {
  readonly id: string;
  readonly label: (text: ShareText) => string;
  readonly Panel: FunctionComponent<SharePanelProps>;
}

/** In what ways something is shared, in the order of the tabs. */
export const shareTabs: readonly ShareTab[] = [
  { id: 'link', label: ({ link }) => link.tab, Panel: LinkPanel },
  { id: 'export', label: (text) => text.export.tab, Panel: ExportPanel },
];
