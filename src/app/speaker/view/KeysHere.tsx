import { useState } from 'react';
import { Disclosure } from '../../../controls/Disclosure.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import styles from './SpeakerWindow.module.css';

/** Which keys there are in this window. */
export function KeysHere() {
  const { keys } = useWholeCatalogue().speaker;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.keys}>
      <Disclosure summary={keys.heading} open={open} onToggle={setOpen}>
        <dl>
          {keys.list.map(({ keys: pressed, does }) => (
            <div key={does}>
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
