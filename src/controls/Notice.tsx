import { CircleAlert, Info, ShieldCheck, TriangleAlert, X } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Glyph } from './Glyph.tsx';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'pass' | 'warning' | 'fail';

const NOTICE_ICONS = { info: Info, pass: ShieldCheck, warning: TriangleAlert, fail: CircleAlert } as const;

export interface NoticeProps {
  readonly tone: NoticeTone;
  /** `alert` interrupts a screen reader, `status` waits, `none` is read in its place only. */
  readonly live?: 'alert' | 'status' | 'none';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}

/** A message about the page itself: what changed, what a link got wrong. Its region is live while it is mounted. */
export function Notice({ tone, live = 'status', children, actions, dismiss }: NoticeProps) {
  const noticeIcon = NOTICE_ICONS[tone];
  return (
    <div className={styles.notice} data-tone={tone}>
      <Glyph of={noticeIcon} className={styles.icon} />
      <div className={styles.message}>
        <div className={styles.text} role={live === 'none' ? undefined : live}>
          {children}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {dismiss && (
        <Button variant="icon" size="small" aria-label={dismiss.label} onClick={dismiss.onDismiss}>
          <Glyph of={X} size={16} />
        </Button>
      )}
    </div>
  );
}
