/** Stands in the place of a verdict that is hidden. */
export function Covered({ words }: { readonly words: string }) {
  return (
    <>
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
