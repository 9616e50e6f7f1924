import { AppWindow } from 'lucide';
import { Glyph } from '../../controls/Glyph.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import styles from './PhoneScreen.module.css';
import type { View } from './userView.ts';

export interface ChooserViewProps {
  readonly view: Extract<View, { readonly kind: 'chooser' }>;
}

/** The operating system asks which app shall open an address. */
export function ChooserView({ view: { options, picked } }: ChooserViewProps) {
  const { sees } = useCatalogue().inspector;
  return (
    <>
      <div className={styles.scrim} aria-hidden={true} />
      <div className={`${styles.content} ${styles.sheet}`}>
        <h3 className={styles.title}>{sees.chooser}</h3>
        <ol className={styles.entries}>
          {options.map((label, index) => {
            // Entries may look alike: all that tells them apart is their place.
            const place = `${index}`;
            return (
              <li key={place} className={styles.entry} data-picked={index === picked || undefined}>
                <Glyph of={AppWindow} size={20} />
                <span>
                  {label}
                  {index === picked && <span className={styles.faint}> · {sees.picked}</span>}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
