import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { AwaitedNotice } from './AwaitedNotice.tsx';
import { changeInWords } from './changeInWords.ts';
import styles from './Notices.module.css';

/** Says what the latest change of the switches did, until the learner moves on, or that it is still awaited. */
export function ChangeNotice() {
  const { lab } = usePage();
  const { change, session, awaited } = useLabState();
  const text = useText();
  const shortcut = useShortcut();
  const words = change ? changeInWords(change, text) : '';
  const mayUndo = change?.by !== 'undo' && session.past.length > 0;
  if (awaited) return <AwaitedNotice simulation={awaited.simulation} />;
  return (
    <>
      {/* It is there before its words are: only then are they announced. */}
      <p className="visually-hidden" role="status">
        {words}
      </p>
      {/* A plan goes where its author wanted it to go: to see it said would only cover what is told. */}
      {words && change?.by !== 'visit' && (
        <div className={styles.change}>
          <Notice
            tone="info"
            live="none"
            dismiss={{ label: text.app.notice.dismiss, onDismiss: lab.dismissChange }}
            actions={
              mayUndo ? (
                <Button
                  size="small"
                  aria-keyshortcuts={shortcut('Control+Z Meta+Z')}
                  onClick={() => lab.change({ type: 'undo' })}
                >
                  {text.app.bar.undo}
                </Button>
              ) : (
                <Button
                  size="small"
                  aria-keyshortcuts={shortcut('Control+Shift+Z Meta+Shift+Z')}
                  onClick={() => lab.change({ type: 'redo' })}
                >
                  {text.app.bar.redo}
                </Button>
              )
            }
          >
            {words}
          </Notice>
        </div>
      )}
    </>
  );
}
