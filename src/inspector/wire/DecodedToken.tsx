import { RfcLink } from '../../controls/RfcLink.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { decodeJwt } from '../../oauth/decodeJwt.ts';
import panel from '../Panel.module.css';
import { Breakable } from './Breakable.tsx';
import styles from './Values.module.css';

export interface DecodedTokenProps {
  readonly token: string;
}

/** Claims that are points in time, in seconds since the Unix epoch. */
const INSTANTS = ['exp', 'iat', 'nbf', 'auth_time'];

function shown(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !INSTANTS.includes(name)) return JSON.stringify(value);
  const instant = new Date(value * 1000).toISOString().replace('T', ' ').replace('.000Z', ' UTC');
  return `${value} (${instant})`;
}

function Members({ heading, members }: { readonly heading: string; readonly members: Record<string, unknown> }) {
  const { wire } = useCatalogue();
  return (
    <>
      <h4 className={styles.group}>
        <Rich text={heading} />
      </h4>
      <dl className={styles.values}>
        {Object.entries(members).map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt className={styles.name}>
              <Breakable text={name} before="words" />
            </dt>
            <dd className={styles.value}>
              <code className={styles.wire}>{shown(name, value)}</code>
              <p className={styles.meaning}>
                <Rich text={wire.claim(name) ?? ''} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A signed access token taken apart; nothing where the token is none. */
export function DecodedToken({ token }: DecodedTokenProps) {
  const { token: words } = useCatalogue().inspector.wire;
  const jwt = decodeJwt(token);
  if (jwt === null) return null;
  return (
    <section>
      <h3 className={panel.subheading}>{words.heading}</h3>
      <p className={panel.note}>
        <RfcLink refs="RFC 9068 §2, RFC 7519 §7.2" />
      </p>
      <Members heading={words.header} members={jwt.header} />
      <Members heading={words.claims} members={jwt.claims} />
      <h4 className={styles.group}>{words.signature}</h4>
      <p className={styles.signature}>
        <code className={styles.wire}>{jwt.signature}</code>
      </p>
      <p className={panel.note}>{words.signatureMeaning}</p>
    </section>
  );
}
