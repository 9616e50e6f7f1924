import type { NameRefusal } from '../../trace/names.ts';

/**
 * Something in a link that was not used as it stands. Values are shortened: they are shown. `used` is what was taken
 * instead, or null where the parameter was passed over; `reason`: why a name cannot be used. `unread`: data that are no
 * saved state; `overruled`: the saved state of the link decides the same.
 */
export type LinkWarning =
  | {
      readonly kind: 'bad';
      readonly parameter: string;
      readonly value: string;
      readonly used: string | null;
      readonly reason?: NameRefusal;
    }
  | { readonly kind: 'repeated'; readonly parameter: string; readonly used: string }
  | { readonly kind: 'unread'; readonly parameter: string; readonly value: string; readonly used: null }
  | { readonly kind: 'overruled'; readonly parameter: string; readonly used: null };

const LONGEST_SHOWN = 40;

/** A value from a link, short enough to be shown. */
export function shortened(value: string): string {
  const start = [...value.slice(0, LONGEST_SHOWN + 1)];
  return start.length > LONGEST_SHOWN ? `${start.slice(0, LONGEST_SHOWN).join('')}…` : value;
}
