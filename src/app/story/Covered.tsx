/** Stands in the place of what is hidden from the room. */
export function Covered({ words }: { readonly words: string }) {
  return (
    <>
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
