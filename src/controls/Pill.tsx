import type { MouseEventHandler, ReactNode } from 'react';
import { keepKeys } from './keepKeys.ts';
import styles from './Pill.module.css';

/** The fact or the party whose colour the pill repeats. */
export type PillTone =
  | 'neutral'
  | 'user'
  | 'browser'
  | 'client'
  | 'server'
  | 'api'
  | 'attacker'
  | 'front'
  | 'pass'
  | 'fail';

export interface PillProps {
  readonly tone?: PillTone;
  /** Words of the wire stand in the wire's font. */
  readonly wire?: boolean;
  /** Replaces the dot. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export interface PillButtonProps extends PillProps {
  readonly id?: string;
  readonly pressed: boolean;
  readonly onPress: MouseEventHandler<HTMLButtonElement>;
  /** The name for screen readers, where the words on the pill do not say enough. It contains them. */
  readonly label?: string;
}

const keepOwnKeys = keepKeys(' ', 'Enter');

function PillFace({ icon, children }: Pick<PillProps, 'icon' | 'children'>) {
  return (
    <>
      {icon ?? <span className={styles.dot} />}
      <span>{children}</span>
    </>
  );
}

/** A small label with a dot or an icon: a secret, a stamp, a state. */
export function Pill({ tone = 'neutral', wire = false, icon, children }: PillProps) {
  return (
    <span className={styles.pill} data-tone={tone} data-wire={wire || undefined}>
      <PillFace icon={icon}>{children}</PillFace>
    </span>
  );
}

/** A pill that is pressed to mark what carries its secret, and pressed again to stop. */
export function PillButton({
  id,
  tone = 'neutral',
  wire = false,
  icon,
  children,
  pressed,
  onPress,
  label,
}: PillButtonProps) {
  return (
    <button
      id={id}
      className={styles.pill}
      type="button"
      data-tone={tone}
      data-wire={wire || undefined}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onPress}
      onKeyDown={keepOwnKeys}
    >
      <PillFace icon={icon}>{children}</PillFace>
    </button>
  );
}
