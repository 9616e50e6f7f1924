import { useLabState, usePageSettings } from '../../app/page/PageContext.ts';
import { useSurroundings } from '../../app/page/surroundings.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import styles from './Widget.module.css';

/** Leads to what is shown, in a page of its own, where one is known and links are wanted. */
export function OpenInLab() {
  const { link } = useSurroundings();
  const { widget } = useCatalogue();
  // The address is that of the moment.
  useLabState();
  usePageSettings();
  const address = link();
  if (address === null) return null;
  return (
    <a className={styles.lab} href={address} target="_blank" rel="noopener">
      {widget.openInLab}
    </a>
  );
}
