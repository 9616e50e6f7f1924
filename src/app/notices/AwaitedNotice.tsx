import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { usePage } from '../page/PageContext.ts';
import type { Awaited } from '../session/labState.ts';
import styles from './Notices.module.css';

/** Says that the run that was chosen is still awaited, and what can be done where it does not come. */
export function AwaitedNotice({ simulation }: Pick<Awaited, 'simulation'>) {
  const { lab } = usePage();
  const { notice } = useText().app;
  const isComing = simulation === 'coming';
  const words = { coming: notice.awaited, unreachable: notice.unreachable, unsafe: notice.unsafe }[simulation];
  return (
    <>
      <p className="visually-hidden" role="status">
        {words}
      </p>
      <div className={styles.change} data-awaited={simulation}>
        <Notice
          tone={isComing ? 'info' : 'warning'}
          live="none"
          dismiss={{ label: notice.stay, onDismiss: lab.giveUp }}
          actions={
            simulation === 'unreachable' && (
              <Button size="small" onClick={lab.retry}>
                {notice.retry}
              </Button>
            )
          }
        >
          {words}
        </Notice>
      </div>
    </>
  );
}
