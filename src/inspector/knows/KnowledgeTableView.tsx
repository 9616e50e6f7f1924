import { useMemo } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import { SecretPill } from '../SecretPill.tsx';
import { KnowledgeCell } from './KnowledgeCell.tsx';
import { knowledgeTable } from './knowledgeTable.ts';
import styles from './WhoKnows.module.css';

/** The table of secrets by parties. */
export function KnowledgeTableView({ inspection }: { readonly inspection: Inspection }) {
  const { knows } = useCatalogue().inspector;
  const { trace, cursor, onSeek } = inspection;
  const { parties, rows } = useMemo(() => knowledgeTable(trace, cursor), [trace, cursor]);
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
          {rows.map(({ secret, made, cells }) => (
            <tr key={secret.id}>
              <th scope="row" className={styles.secret}>
                <SecretPill secret={secret} {...inspection} />
              </th>
              {parties.map(({ id, kind }, index) => (
                <KnowledgeCell
                  key={id}
                  knower={cells[index] ?? null}
                  made={made}
                  kind={kind}
                  now={cursor}
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
