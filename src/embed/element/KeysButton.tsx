import { Keyboard } from 'lucide';
import { useShortcut } from '../../app/keyboard/useShortcut.ts';
import { usePageSettings } from '../../app/page/PageContext.ts';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';

/** The way to the keys for whoever turned single ones off; none where a link wants no key answered. */
export function KeysButton({ onOpen }: { readonly onOpen: () => void }) {
  const { keyboard } = usePageSettings().display;
  const { title } = useCatalogue().keys;
  const shortcut = useShortcut();
  if (!keyboard) return null;
  return (
    <Button
      variant="icon"
      size="small"
      aria-label={title}
      title={title}
      aria-keyshortcuts={shortcut('?')}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <Glyph of={Keyboard} size={16} />
    </Button>
  );
}
