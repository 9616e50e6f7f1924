import { useMemo } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Secret } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';
import { SecretPill } from '../SecretPill.tsx';
import { KnowledgeCell } from './KnowledgeCell.tsx';
import { knowledgeTable } from './knowledgeTable.ts';
import styles from './WhoKnows.module.css';

export interface KnowledgeTableViewProps {
  readonly inspection: Inspection;
  /** Side by side: the secrets of all runs, so that their rows stand on a level. */
  readonly secrets?: readonly Secret[];
  /** Side by side: whether another run has it otherwise. */
  readonly differs?: (party: string, secret: string) => boolean;
}

/** The table of secrets by parties. */
export function KnowledgeTableView({ inspection, secrets, differs = () => false }: KnowledgeTableViewProps) {
  const { knows } = useCatalogue().inspector;
  const { trace, cursor, onSeek } = inspection;
  const { parties, rows } = useMemo(() => knowledgeTable(trace, cursor, secrets), [trace, cursor, secrets]);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{knows.caption}</caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {parties.map(({ id, kind, name }) => (
              <th key={id} scope="col" className={styles.party} data-kind={kind}>
                <span className={styles.partyName}>{name}</span>
                <Icon kind={kind} size={15} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ secret, being, cells }) => (
            <tr key={secret.id} data-being={being}>
              <th scope="row" className={styles.secret}>
                <SecretPill secret={secret} {...inspection} />
              </th>
              {parties.map(({ id, kind }, index) => (
                <KnowledgeCell
                  key={id}
                  knower={cells[index] ?? null}
                  being={being}
                  kind={kind}
                  now={cursor}
                  differs={differs(id, secret.id)}
                  onSeek={onSeek}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
