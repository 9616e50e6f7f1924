import { Globe, type IconNode, Images, KeyRound, Printer, Smartphone, User, VenetianMask } from 'lucide';
import { Glyph } from './Glyph.tsx';
import styles from './Icon.module.css';

/** The kinds of parties that take part in a run. */
export type IconKind = 'user' | 'browser' | 'os' | 'client' | 'server' | 'api' | 'attacker';

const PARTY_ICONS: Readonly<Record<IconKind, IconNode>> = {
  user: User,
  browser: Globe,
  os: Smartphone,
  client: Printer,
  server: KeyRound,
  api: Images,
  attacker: VenetianMask,
};

export interface IconProps {
  readonly kind: IconKind;
  /** Of the picture, as that of any symbol. */
  readonly size?: number | undefined;
}

/** The picture of a party, in its colour. Its name stands beside it, so screen readers pass it over. */
export function Icon({ kind, size }: IconProps) {
  const partyIcon = PARTY_ICONS[kind];
  return <Glyph of={partyIcon} className={styles.icon} data-kind={kind} size={size} />;
}

/** The picture of a party on a small tinted ground, as at the head of a lifeline. */
export function IconBadge({ kind, size }: IconProps) {
  return (
    <span className={styles.badge} data-kind={kind}>
      <Icon kind={kind} size={size} />
    </span>
  );
}
