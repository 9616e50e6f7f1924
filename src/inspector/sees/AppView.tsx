import { CircleAlert, Hourglass, Image, Printer } from 'lucide';
import { Glyph } from '../../controls/Glyph.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import styles from './PhoneScreen.module.css';
import type { View } from './userView.ts';

export type AppViewData = Exclude<View, { readonly kind: 'loading' | 'page' | 'chooser' }>;

export interface AppViewProps {
  readonly view: AppViewData;
  readonly nameOf: (party: string) => string;
}

function Content({ view, name }: { readonly view: AppViewData; readonly name: string }) {
  const { sees } = useCatalogue().inspector;
  switch (view.kind) {
    case 'ready':
      return (
        <>
          <Glyph of={Printer} size={40} />
          <p className={styles.faint}>{sees.tagline}</p>
          <span className={styles.button}>{sees.print}</span>
        </>
      );
    case 'untold':
    case 'returned':
      return <p className={styles.faint}>{sees.untold(view.kind, name)}</p>;
    case 'waiting':
      return (
        <>
          <Glyph of={Hourglass} className={styles.spinner} size={28} />
          <p>{sees.waiting}</p>
        </>
      );
    case 'photos':
      return (
        <>
          <p>
            <strong>{sees.photos(view.photos.length)}</strong>
          </p>
          <ul className={styles.photos}>
            {view.photos.map((photo) => (
              <li key={photo} className={styles.photo}>
                <Glyph of={Image} size={28} />
                {photo}
              </li>
            ))}
          </ul>
        </>
      );
    case 'error':
      return (
        <>
          <Glyph of={CircleAlert} size={32} />
          <p>
            <strong>{sees.failed}</strong>
          </p>
          <p className={styles.faint}>{sees.error(view.error)}</p>
        </>
      );
    case 'otherApp':
      return <p className={styles.unknown}>{sees.anything}</p>;
  }
}

/** An app on the phone, under the name that the person knows it by. */
export function AppView({ view, nameOf }: AppViewProps) {
  const name = view.kind === 'otherApp' ? (view.label ?? nameOf(view.app)) : nameOf(view.app);
  return (
    <>
      <div className={styles.bar}>{name}</div>
      <div className={`${styles.content} ${styles.middle}`}>
        <Content view={view} name={name} />
      </div>
    </>
  );
}
