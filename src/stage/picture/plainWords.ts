/** A sentence of the catalogue without its marks for what is strong and what is code. */
export const plainWords = (sentence: string): string =>
  sentence.replace(/`([^`]+)`/g, '$1').replace(/\*\*(.+?)\*\*/g, '$1');
