import { useEffect } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import panel from '../Panel.module.css';

/** Asks for the machines, and says so until they are here; what could not be fetched can be asked for again. */
export function ChartsAwaited({ onFetch }: { readonly onFetch?: () => void }) {
  const { states } = useCatalogue().inspector;
  useEffect(() => onFetch?.(), [onFetch]);
  return (
    <p className={panel.note}>
      {states.awaited}{' '}
      <Button size="small" onClick={onFetch}>
        {states.fetch}
      </Button>
    </p>
  );
}
