import { RfcLink } from '../../controls/RfcLink.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { decodeJwt } from '../../oauth/decodeJwt.ts';
import panel from '../Panel.module.css';
import { Breakable } from './Breakable.tsx';
import type { CarriedJwt } from './carriedJwts.ts';
import styles from './Values.module.css';

export interface DecodedTokenProps {
  readonly jwt: CarriedJwt;
}

const REFS = {
  accessToken: 'RFC 9068 §2, RFC 7519 §7.2',
  proof: 'RFC 9449 §4.2, RFC 7519 §7.2',
  assertion: 'RFC 7523 §3, RFC 7519 §7.2',
} as const satisfies Readonly<Record<CarriedJwt['kind'], string>>;

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
                <Rich text={wire.claim(name, value) ?? ''} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A signed token taken apart; nothing where it is no JWT. */
export function DecodedToken({ jwt: { kind, value } }: DecodedTokenProps) {
  const { token: words } = useCatalogue().inspector.wire;
  const jwt = decodeJwt(value);
  if (jwt === null) return null;
  return (
    <section>
      <h3 className={panel.subheading}>{words.heading(kind)}</h3>
      <p className={panel.note}>
        <RfcLink refs={REFS[kind]} />
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
