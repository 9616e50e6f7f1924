import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { nameOf, userOf } from '../inspection.ts';
import { AppView } from './AppView.tsx';
import { BrowserView } from './BrowserView.tsx';
import { ChooserView } from './ChooserView.tsx';
import styles from './PhoneScreen.module.css';
import type { View } from './userView.ts';

export interface PhoneScreenProps {
  readonly trace: Trace;
  readonly view: View;
  readonly decisions: Trace['decisions'];
  readonly onDecide?: (decision: string, value: string) => void;
}

function content({ trace, view, decisions, onDecide }: PhoneScreenProps): ReactNode {
  switch (view.kind) {
    case 'loading':
    case 'page':
      return <BrowserView view={view} decisions={decisions} {...(onDecide && { onDecide })} />;
    case 'chooser':
      return <ChooserView view={view} />;
    default:
      return <AppView view={view} nameOf={(id) => nameOf(trace, id)} />;
  }
}

/** A small screen, that of a phone where there is one, with what is on it. */
export function PhoneScreen(props: PhoneScreenProps) {
  const { sees } = useCatalogue().inspector;
  const hasPhone = props.trace.cast.some(({ kind }) => kind === 'os');
  return (
    <section className={styles.phone} aria-label={sees.screen(userOf(props.trace), hasPhone)}>
      <div className={styles.speaker} aria-hidden={true} />
      <div className={styles.screen}>{content(props)}</div>
    </section>
  );
}
