import { Dialog } from '../../controls/Dialog.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import styles from './Dialogs.module.css';

interface WordsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All hard words with what they mean. */
export function WordsDialog({ open, onClose }: WordsDialogProps) {
  const { glossary } = useCatalogue();
  return (
    <Dialog open={open} onClose={onClose} title={glossary.heading} closeLabel={glossary.close}>
      <p className={styles.hint}>{glossary.intro}</p>
      <dl className={styles.words}>
        {glossary.entries.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
