import { Dialog } from '../../controls/Dialog.tsx';
import type { KeyHelp } from '../../i18n/text/keys.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import { storeSingleKeys } from '../page/singleKeys.ts';
import { useSurroundings } from '../page/surroundings.ts';
import styles from './Dialogs.module.css';
import { MarksLegend } from './MarksLegend.tsx';

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function KeyList({ list }: { readonly list: readonly KeyHelp[] }) {
  return (
    <dl className={styles.list}>
      {list.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What remains of a list where the keys of another one have taken its place. */
function withoutKeysOf(other: readonly KeyHelp[], list: readonly KeyHelp[]): readonly KeyHelp[] {
  const taken = other.flatMap(({ keys }) => keys);
  return list
    .map(({ keys, does }) => ({ keys: keys.filter((key) => !taken.includes(key)), does }))
    .filter(({ keys }) => keys.length > 0);
}

/** Which keys there are, and the switch that turns single ones off. */
export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const { settings } = usePage();
  const { singleKeys, display } = usePageSettings();
  const { storage, standsAlone } = useSurroundings();
  const text = useCatalogue().keys;
  const choose = (on: boolean) => {
    storeSingleKeys(on, storage);
    settings.set({ ...settings.get(), singleKeys: on });
  };
  // Nothing is presented within another page, whatever its author wrote.
  const presents = standsAlone && display.present;
  const ofWidget = document.fullscreenEnabled ? text.ofWidget : [];
  const ofAll = [...text.list, ...(standsAlone ? text.ofPage : ofWidget), ...text.always];
  const ofPresenter = (
    <>
      <h3 className={styles.heading}>{text.presenter.heading}</h3>
      <KeyList list={text.presenter.list} />
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title={text.title} closeLabel={text.close}>
      <div className={styles.keys}>
        <label className={styles.setting}>
          <input
            type="checkbox"
            checked={singleKeys}
            aria-describedby="single-keys-hint"
            onChange={(event) => choose(event.target.checked)}
          />
          <span>{text.singleKeys}</span>
        </label>
        <p id="single-keys-hint" className={styles.hint}>
          {text.singleKeysHint}
        </p>
        {presents && ofPresenter}
        {presents && <h3 className={styles.heading}>{text.asOnPage}</h3>}
        <KeyList list={presents ? withoutKeysOf(text.presenter.list, ofAll) : ofAll} />
        {standsAlone && !presents && ofPresenter}
        <p className={styles.hint}>{text.intro}</p>
        <MarksLegend />
      </div>
    </Dialog>
  );
}
