import { useId } from 'react';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { isOnlyHere, leadsToFile, linkHere } from './linkHere.ts';
import { QrCode } from './QrCode.tsx';
import styles from './Share.module.css';
import { shownPlace } from './shownPlace.ts';

/** The link: to copy, as a code for a telephone, and within a few lines of text. */
export function LinkPanel() {
  const page = usePage();
  const text = useWholeCatalogue();
  const place = shownPlace(useLabState(), text);
  const id = useId();
  const link = linkHere(page.address(), window.location.href);
  const words = text.share.link;
  const chat = words.chatText(place, link);
  return (
    <div className={styles.panel}>
      <label className={styles.label} htmlFor={`${id}-link`}>
        {words.label}
      </label>
      <div className={styles.link}>
        <input
          id={`${id}-link`}
          className={styles.field}
          readOnly={true}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton first={true} text={link} labels={words.copy} />
      </div>
      {isOnlyHere(link) && <p className={styles.note}>{words.onlyHere}</p>}
      <div className={styles.beside}>
        <section aria-labelledby={`${id}-contains`}>
          <h3 id={`${id}-contains`} className={styles.heading}>
            {words.contains}
          </h3>
          <ul className={styles.contents}>
            {words.contents(place).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.hint}>{words.sent}</p>
        </section>
        {!leadsToFile(link) && <QrCode link={link} title={place.title} />}
      </div>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={`${id}-chat`}>
          {words.chat}
        </label>
        <CopyButton text={chat} labels={words.copyChat} />
      </div>
      <textarea
        id={`${id}-chat`}
        className={styles.field}
        readOnly={true}
        rows={chat.split('\n').length + 2}
        value={chat}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
