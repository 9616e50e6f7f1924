import { useSyncExternalStore } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { unfetched } from '../unfetched.ts';
import styles from './Notices.module.css';

/** Says that what was asked for did not come, and offers another try. */
export function UnfetchedNotice() {
  const missing = useSyncExternalStore(unfetched.subscribe, unfetched.get, unfetched.get);
  const { notice } = useText().app;
  return (
    <>
      <p className="visually-hidden" role="status">
        {missing && notice.unfetched}
      </p>
      {missing && (
        <div className={styles.unfetched}>
          <Notice
            tone="warning"
            live="none"
            dismiss={{ label: notice.dismiss, onDismiss: missing.giveUp }}
            actions={
              <Button size="small" onClick={missing.wasRetried ? () => window.location.reload() : missing.retry}>
                {missing.wasRetried ? notice.reload : notice.retry}
              </Button>
            }
          >
            {notice.unfetched}
          </Notice>
        </div>
      )}
    </>
  );
}
