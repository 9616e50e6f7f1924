import { Lock } from 'lucide';
import { Glyph } from '../../controls/Glyph.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { ConsentPage } from './ConsentPage.tsx';
import styles from './PhoneScreen.module.css';
import { SignInPage } from './SignInPage.tsx';
import { shownAddress } from './shownAddress.ts';
import { factOf, type View } from './userView.ts';

export interface BrowserViewProps {
  readonly view: Extract<View, { readonly kind: 'loading' | 'page' }>;
  readonly decisions: Trace['decisions'];
  readonly onDecide?: (decision: string, value: string) => void;
}

function AddressBar({ address }: { readonly address: string }) {
  const { sees } = useCatalogue().inspector;
  const { secure, host, rest } = shownAddress(address);
  return (
    <div className={styles.address}>
      {secure && <Glyph of={Lock} size={13} aria-label={sees.encrypted} />}
      <span className={styles.url}>
        <span className="visually-hidden">{sees.addressBar}: </span>
        <span className={styles.host}>{host}</span>
        <span className={styles.rest}>{rest}</span>
      </span>
    </div>
  );
}

function PageContent({ view, decisions, onDecide }: BrowserViewProps) {
  const { sees } = useCatalogue().inspector;
  if (view.kind === 'loading') return <p className={styles.faint}>{sees.loading}</p>;
  const [heading = ''] = factOf(view.screen, 'heading');
  return (
    <>
      <h3 className={styles.title}>{heading}</h3>
      {view.page === 'signin' && <SignInPage answer={view.answer} />}
      {view.page === 'consent' && (
        <ConsentPage screen={view.screen} decisions={decisions} {...(onDecide && { onDecide })} />
      )}
      {view.answer !== null && <p className={styles.faint}>{sees.loading}</p>}
    </>
  );
}

/** The browser with its address bar and the page in it. */
export function BrowserView(props: BrowserViewProps) {
  return (
    <>
      <AddressBar address={props.view.address} />
      <div className={styles.content}>
        <PageContent {...props} />
      </div>
    </>
  );
}
