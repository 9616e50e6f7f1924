import { Notice } from '../../controls/Notice.tsx';
import { Rich } from '../../controls/Rich.tsx';
import type { AppText } from '../../i18n/text/app.ts';
import { useText } from '../../i18n/useText.ts';
import type { LinkWarning } from '../link/warning.ts';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import styles from './Notices.module.css';
import { quoted } from './quoted.ts';

const MOST_SHOWN = 4;

function inWords(warning: LinkWarning, { notice }: AppText): string {
  const { parameter } = warning;
  if (warning.kind === 'repeated') return notice.repeatedParameter(parameter, quoted(warning.used));
  if (warning.used === null) return notice.ignoredParameter(parameter, quoted(warning.value));
  return notice.badParameter(parameter, quoted(warning.value), quoted(warning.used));
}

/** Names what the page could not use of its link, and what it used instead. */
export function LinkWarnings() {
  const { settings } = usePage();
  const { warnings } = usePageSettings();
  const { app } = useText();
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
            <li key={warning.parameter}>
              <Rich text={inWords(warning, app)} />
            </li>
          ))}
          {more > 0 && <li>{app.notice.moreWarnings(more)}</li>}
        </ul>
      </Notice>
    </div>
  );
}
