import type { ReactNode } from 'react';
import { Comparison } from '../compare/Comparison.tsx';
import type { ComparisonProps } from '../compare/comparisonProps.ts';
import { ChangeNotice } from '../notices/ChangeNotice.tsx';
import { useRoom } from '../page/useRoom.ts';
import styles from './Layout.module.css';
import { STAGE_ID } from './landmarks.ts';

/** Where the runs stand next to each other and only the parts themselves scroll: messages go beside the tools. */
const HOLDS_ALL = '(width >= 80rem) and (height >= 31.25rem)';

interface SideBySideProps extends ComparisonProps {
  readonly player: ReactNode;
}

/** Several runs, and the one player of all. */
export function SideBySide({ player, ...drawn }: SideBySideProps) {
  const inOneWindow = useRoom(HOLDS_ALL, true);
  return (
    <>
      <div id={STAGE_ID} className={styles.stages} tabIndex={-1}>
        <Comparison {...drawn} />
        {inOneWindow && <ChangeNotice />}
      </div>
      <div className={styles.foot}>
        {!inOneWindow && <ChangeNotice />}
        {player}
      </div>
    </>
  );
}
