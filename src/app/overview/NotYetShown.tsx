import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';

/** Stands for what the room has not seen while the verdict is hidden. */
export function NotYetShown() {
  const { overview } = useWholeCatalogue().presenter;
  return (
    <>
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">{overview.ahead}</span>
    </>
  );
}
