/** The length that stands for 1 rem within a widget: a host may set the font size of its root as it likes. */
export const REM = '--oauth-flow-rem';

/**
 * Style sheets in which no length depends on the root of the host. They are written out where they are used, for the
 * longer text would have to be fetched.
 */
export const withOwnRem = (styles: string) => styles.replace(/(-?\d*\.?\d+)rem\b/g, `calc($1*var(${REM}))`);
