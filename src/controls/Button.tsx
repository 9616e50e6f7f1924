import type { ComponentPropsWithRef, MouseEvent } from 'react';
import styles from './Button.module.css';
import { keepKeys } from './keepKeys.ts';

type NativeProps = Omit<ComponentPropsWithRef<'button'>, 'style' | 'className'>;

export type ButtonProps = NativeProps & {
  readonly size?: 'small' | 'medium';
  /** Unavailable for now. It stays in the tab order, so that nobody loses their place when the last step is reached. */
  readonly disabled?: boolean;
} & ({ readonly variant?: 'primary' | 'quiet' } | { readonly variant: 'icon'; readonly 'aria-label': string });

const keepOwnKeys = keepKeys(' ', 'Enter');

/** A button. `icon` has a picture for its face and needs a name in `aria-label`. */
export function Button({ variant = 'quiet', size = 'medium', disabled = false, onClick, ...native }: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      onKeyDown={keepOwnKeys}
      {...native}
      className={styles.button}
      data-variant={variant}
      data-size={size}
      aria-disabled={disabled || undefined}
      onClick={click}
    />
  );
}
