import { Button } from '../../controls/Button.tsx';
import { IconBadge } from '../../controls/Icon.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import { SecretPill } from '../SecretPill.tsx';
import styles from './BeforeTheRun.module.css';

/** Who takes part, and which secrets there will be. */
export function BeforeTheRun({ inspection }: { readonly inspection: Inspection }) {
  const { inspector, story } = useCatalogue();
  const { trace, onSeek } = inspection;
  return (
    <div className={panel.panel}>
      <h2 className={panel.heading}>{inspector.tabs.wire}</h2>
      <p className={panel.line}>{inspector.wire.before}</p>
      <p className={styles.action}>
        <Button size="small" onClick={() => onSeek(1)} disabled={trace.steps.length === 0}>
          {inspector.wire.first}
        </Button>
      </p>
      <h3 className={panel.subheading}>{inspector.wire.cast}</h3>
      <ul className={panel.list}>
        {trace.cast.map(({ id, kind, name, host }) => (
          <li key={id} className={styles.party}>
            <IconBadge kind={kind} size={16} />
            <span>
              <strong>{name}</strong> <span className={styles.role}>{story.role(kind)}</span>
              {host !== null && <code className={styles.host}>{host}</code>}
            </span>
          </li>
        ))}
      </ul>
      <h3 className={panel.subheading}>{inspector.wire.secretsToCome}</h3>
      <ul className={panel.list}>
        {trace.secrets.map((secret) => (
          <li key={secret.id} className={styles.secret}>
            <SecretPill secret={secret} {...inspection} />
            <p className={styles.meaning}>
              <Rich text={story.secret(secret.kind).meaning} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
