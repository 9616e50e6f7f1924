import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dialog } from '../../../controls/Dialog.tsx';
import type { PageCatalogue } from '../../../i18n/catalogue.ts';
import { enPage } from '../../../i18n/enPage.ts';
import { catalogueOf } from '../../../i18n/locales.ts';
import { TextContext } from '../../../i18n/useText.ts';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';

interface BlockedProps {
  readonly address: string;
  readonly windowName: string;
  readonly onClosed: () => void;
}

/** Says that the browser did not let the window be opened, with a link that a press of one's own opens. */
function Blocked({ address, windowName, onClosed }: BlockedProps) {
  const text = useWholeCatalogue().speaker;
  const [open, setOpen] = useState(true);
  const close = () => {
    setOpen(false);
    onClosed();
  };
  return (
    <Dialog open={open} onClose={close} title={text.blockedTitle} closeLabel={text.close}>
      <p>{text.blockedHint}</p>
      <p>
        {/* A window of a name keeps its opener, without which it would have nobody to talk to. */}
        <a href={address} target={windowName} onClick={close}>
          {text.openByHand}
        </a>
      </p>
    </Dialog>
  );
}

/** Puts that message over a page, whatever the page shows. */
export function showBlocked(
  document: Document,
  { address, windowName, locale }: Omit<BlockedProps, 'onClosed'> & { readonly locale: string },
): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const remove = () =>
    // What closes the dialog still has to give the focus back.
    setTimeout(() => {
      root.unmount();
      place.remove();
    });
  const say = (text: PageCatalogue | null) =>
    root.render(
      <TextContext value={text ?? enPage}>
        <Blocked address={address} windowName={windowName} onClosed={remove} />
      </TextContext>,
    );
  catalogueOf(locale).then(say, () => say(null));
}
