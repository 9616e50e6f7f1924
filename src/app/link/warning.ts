import type { NameRefusal } from '../../trace/names.ts';

/** Why data are no saved state, and why what stands beside one is not used. */
export type StateRefusal = 'unread' | 'overruled';

/**
 * Something in a link that was not used as it stands. Values are shortened: they are shown. `used` is what was taken
 * instead, or null where the parameter was passed over; `reason`: why, where a rule of names or of saved states says so.
 */
export type LinkWarning =
  | {
      readonly kind: 'bad';
      readonly parameter: string;
      readonly value: string;
      readonly used: string | null;
      readonly reason?: NameRefusal | StateRefusal;
    }
  | { readonly kind: 'repeated'; readonly parameter: string; readonly used: string };

const LONGEST_SHOWN = 40;

/** A value from a link, short enough to be shown. */
export function shortened(value: string): string {
  const start = [...value.slice(0, LONGEST_SHOWN + 1)];
  return start.length > LONGEST_SHOWN ? `${start.slice(0, LONGEST_SHOWN).join('')}…` : value;
}
