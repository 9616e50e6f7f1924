import { useEffect } from 'react';
import { Notice } from '../../controls/Notice.tsx';
import { Rich } from '../../controls/Rich.tsx';
import type { Catalogue, PageCatalogue } from '../../i18n/catalogue.ts';
import { useText } from '../../i18n/useText.ts';
import type { LinkWarning } from '../link/warning.ts';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import { wholeEnglish } from '../page/wholeEnglish.ts';
import styles from './Notices.module.css';
import { quoted } from './quoted.ts';

const MOST_SHOWN = 4;

function inWords(warning: LinkWarning, text: PageCatalogue | Catalogue): string {
  const { notice } = text.app;
  const { parameter } = warning;
  if (warning.kind === 'repeated') return notice.repeatedParameter(parameter, quoted(warning.used));
  const { used, reason } = warning;
  const value = quoted(warning.value);
  if (reason === 'overruled')
    return 'naming' in text ? text.savedState.overruled(parameter, value) : `\`${parameter}=${value}\``;
  const said =
    used === null ? notice.ignoredParameter(parameter, value) : notice.badParameter(parameter, value, quoted(used));
  return reason && 'naming' in text ? `${said} ${{ ...text.naming.refusals, ...text.savedState }[reason]}` : said;
}

/** Names what the page could not use of its link, and what it used instead. */
export function LinkWarnings() {
  const { settings } = usePage();
  const { warnings } = usePageSettings();
  const text = useText();
  const { app } = text;
  const hasReason = warnings.some((warning) => 'reason' in warning);

  // The words for it are no part of what the page opens with. Without them less is said.
  useEffect(() => {
    if (hasReason) wholeEnglish.load().catch(() => undefined);
  }, [hasReason]);

  if (warnings.length === 0) return null;
  const more = warnings.length - MOST_SHOWN;
  return (
    <div className={styles.warnings}>
      <Notice
        tone="warning"
        live="alert"
        dismiss={{
          label: app.notice.dismiss,
          onDismiss: () => settings.set({ ...settings.get(), warnings: [] }),
        }}
      >
        <p>{app.notice.linkHeading}</p>
        <ul className={styles.list}>
          {warnings.slice(0, MOST_SHOWN).map((warning) => (
            <li key={JSON.stringify(warning)}>
              <Rich text={inWords(warning, text)} />
            </li>
          ))}
          {more > 0 && <li>{app.notice.moreWarnings(more)}</li>}
        </ul>
      </Notice>
    </div>
  );
}
