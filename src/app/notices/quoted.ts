/** Marks of the catalogue in what somebody typed are only signs. */
export const quoted = (text: string): string => text.replaceAll('`', 'ˋ');
