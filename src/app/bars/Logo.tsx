import styles from './Logo.module.css';

/** Two messages that cross: there and back. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" width="1.375em" height="1.375em" aria-hidden="true">
      <rect className={styles.ground} width="24" height="24" rx="6" />
      <path className={styles.arrows} d="M6.5 9h10m-3-3 3 3-3 3M17.5 15h-10m3-3-3 3 3 3" />
    </svg>
  );
}
