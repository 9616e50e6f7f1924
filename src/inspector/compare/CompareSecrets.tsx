import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Secret } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';
import secrets from '../knows/EachSecret.module.css';
import { KnowerList } from '../knows/KnowerList.tsx';
import { knowersOf } from '../knows/secretStory.ts';
import panel from '../Panel.module.css';
import { secretLabel } from '../secretLook.ts';
import styles from './Compare.module.css';
import { inspectionOf, isTheSame, type RunAtStep } from './comparison.ts';
import { secretsOfAll } from './knownAlike.ts';

interface SecretInRunProps {
  readonly run: RunAtStep;
  readonly secret: Secret;
  readonly inspection: Inspection;
}

function SecretInRun({ run, secret, inspection }: SecretInRunProps) {
  const { inspector } = useCatalogue();
  const own = run.trace.secrets.find(({ id }) => id === secret.id);
  if (own === undefined) return <p className={secrets.later}>{inspector.compare.noSecret}</p>;
  const isMade = knowersOf(run.trace, run.cursor, own.id).length > 0;
  if (!isMade) return <p className={secrets.later}>{inspector.knows.later}</p>;
  return (
    <>
      <p className={secrets.value}>
        <span className="visually-hidden">{inspector.knows.value}: </span>
        <code translate="no">{own.value}</code>
      </p>
      <KnowerList inspection={inspectionOf(run, inspection)} secret={own} />
    </>
  );
}

export interface CompareSecretsProps {
  readonly runs: readonly RunAtStep[];
  readonly inspection: Inspection;
}

/** Each secret once, with what it is for; below it its value and who knows it, once where every run has it alike. */
export function CompareSecrets({ runs, inspection }: CompareSecretsProps) {
  const { inspector, story } = useCatalogue();
  return (
    <section>
      <h3 className={panel.subheading}>{inspector.knows.eachSecret}</h3>
      <ul className={panel.list}>
        {secretsOfAll(runs).map((secret) => {
          const stories = runs.map(({ trace, cursor }) => [
            trace.secrets.find(({ id }) => id === secret.id)?.value ?? null,
            knowersOf(trace, cursor, secret.id),
          ]);
          const [first] = runs;
          return (
            <li key={secret.id} className={secrets.secret}>
              <h4 className={secrets.heading}>{secretLabel(secret, story)}</h4>
              <p className={secrets.meaning}>
                <Rich text={story.secret(secret.kind).meaning} />
              </p>
              {isTheSame(stories) && first ? (
                <SecretInRun run={first} secret={secret} inspection={inspection} />
              ) : (
                <dl className={styles.perRun}>
                  {runs.map((run, index) => {
                    const place = `${index}`;
                    return (
                      <div key={place}>
                        <dt className={styles.label}>{run.label}</dt>
                        <dd>
                          <SecretInRun run={run} secret={secret} inspection={inspection} />
                        </dd>
                      </div>
                    );
                  })}
                </dl>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
