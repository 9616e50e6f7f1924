import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { Tabs } from '../../controls/Tabs.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { useAvailability } from '../offline/availability.ts';
import { usePage } from '../page/PageContext.ts';
import styles from './Share.module.css';
import { shareTabs } from './shareTabs.ts';

interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What leads others to what is shown, or takes it elsewhere. The story stands still meanwhile: a moment is shared. */
export function ShareDialog({ open, onClose }: ShareDialogProps) {
  const { lab } = usePage();
  const text = useWholeCatalogue();
  const { share } = text;
  const availability = useAvailability();
  const [selected, select] = useState('link');
  const shown = shareTabs.find(({ id }) => id === selected);

  useEffect(() => lab.play({ type: 'pause' }), [lab]);

  return (
    <Dialog open={open} onClose={onClose} title={share.title} closeLabel={share.close} wide={shown?.wide ?? false}>
      <div className={styles.share}>
        <Tabs
          label={share.tabs}
          tabs={shareTabs.map(({ id, label }) => ({ id, label: label(text) }))}
          selected={selected}
          onSelect={select}
        >
          {shown && <shown.Panel onClose={onClose} />}
        </Tabs>
        <p className={styles.offline}>{share.offline(availability)}</p>
      </div>
    </Dialog>
  );
}
