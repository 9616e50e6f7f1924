import { useEffect, useState } from 'react';
import { useSurroundings } from '../../app/page/surroundings.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { SelectableText } from '../../controls/SelectableText.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { linkPressed } from './linkPressed.ts';
import { openApart } from './openApart.ts';

/** Shows the address of a link that the frame around this page lets nobody open: a sandbox says so to nobody else. */
export function RefusedLink() {
  const { dressed } = useSurroundings();
  const text = useCatalogue().widget.refusedLink;
  const [address, setAddress] = useState<string | null>(null);

  useEffect(() => {
    const widget = dressed();
    const view = widget.ownerDocument.defaultView;
    if (view === null || view.parent === view) return;
    const onClick = (event: MouseEvent) => {
      const pressed = linkPressed(event);
      if (pressed === null) return;
      event.preventDefault();
      if (!openApart(view, pressed)) setAddress(pressed);
    };
    widget.addEventListener('click', onClick);
    return () => widget.removeEventListener('click', onClick);
  }, [dressed]);

  return (
    <Dialog open={address !== null} onClose={() => setAddress(null)} title={text.title} closeLabel={text.close}>
      <p>{text.hint}</p>
      <SelectableText text={address ?? ''} label={text.title} rows={3} />
    </Dialog>
  );
}
