import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import { secretLabel } from '../secretLook.ts';
import styles from './EachSecret.module.css';
import { KnowerList } from './KnowerList.tsx';
import { equalSecrets, knowersOf } from './secretStory.ts';

/** Each secret in words: what it is for, its value, and how every party came by it. */
export function EachSecret({ inspection }: { readonly inspection: Inspection }) {
  const { inspector, story } = useCatalogue();
  const { trace, cursor } = inspection;
  const labelOf = (id: string) => {
    const secret = trace.secrets.find((candidate) => candidate.id === id);
    return secret ? secretLabel(secret, story) : id;
  };
  return (
    <section>
      <h3 className={panel.subheading}>{inspector.knows.eachSecret}</h3>
      <ul className={panel.list}>
        {trace.secrets.map((secret) => {
          const made = knowersOf(trace, cursor, secret.id).length > 0;
          const equals = equalSecrets(trace, cursor, secret.id);
          return (
            <li key={secret.id} className={styles.secret}>
              <h4 className={styles.heading}>
                {secretLabel(secret, story)}
                {!made && <span className={styles.later}> {inspector.knows.later}</span>}
              </h4>
              <p className={styles.meaning}>
                <Rich text={story.secret(secret.kind).meaning} />
              </p>
              {made && (
                <p className={styles.value}>
                  <span className="visually-hidden">{inspector.knows.value}: </span>
                  <code translate="no">{secret.value}</code>
                </p>
              )}
              {made && equals.length > 0 && (
                <p className={styles.equal}>{inspector.knows.sameValue(equals.map(labelOf))}</p>
              )}
              {made && <KnowerList inspection={inspection} secret={secret} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
