import { useSyncExternalStore } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useShellText } from '../../i18n/useShellText.ts';
import { useText } from '../../i18n/useText.ts';
import { unfetched } from '../unfetched.ts';
import styles from './Notices.module.css';

/** Says that what was asked for did not come, and offers another try. */
export function UnfetchedNotice() {
  const missing = useSyncExternalStore(unfetched.subscribe, unfetched.get, unfetched.get);
  const { notice } = useText().app;
  const text = useShellText();
  return (
    <>
      <p className="visually-hidden" role="status">
        {missing && text.unfetched}
      </p>
      {missing && (
        <div className={styles.unfetched}>
          <Notice
            tone="warning"
            live="none"
            dismiss={{ label: notice.dismiss, onDismiss: missing.giveUp }}
            actions={
              <Button size="small" onClick={missing.wasRetried ? () => window.location.reload() : missing.retry}>
                {missing.wasRetried ? text.reload : notice.retry}
              </Button>
            }
          >
            {text.unfetched}
          </Notice>
        </div>
      )}
    </>
  );
}
