import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { MarkShape, type MarkShapeProps } from '../transport/MarkShape.tsx';
import styles from './Dialogs.module.css';

const PLAIN = { hostile: false, decisive: false, differs: false, reached: true } as const;

const CHANNELS = ['front', 'back', 'device', 'person'] as const;

/** What the marks on the timeline mean. */
export function MarksLegend() {
  const { keys, story } = useCatalogue();
  const { marks } = keys;
  const entries: readonly (readonly [string, MarkShapeProps])[] = [
    ...CHANNELS.map((channel) => [story.channel(channel).name, { ...PLAIN, channel }] as const),
    [marks.hostile, { ...PLAIN, channel: 'back', hostile: true }],
    [marks.decisive, { ...PLAIN, channel: 'back', decisive: true }],
    [marks.differs, { ...PLAIN, channel: 'back', differs: true }],
  ];
  return (
    <section className={styles.marks} aria-labelledby="marks-legend">
      <h3 id="marks-legend" className={styles.heading}>
        {marks.heading}
      </h3>
      <ul>
        {entries.map(([meaning, mark]) => (
          <li key={meaning}>
            <svg width="1.5em" height="1.5em" viewBox="-12 -12 24 24" aria-hidden="true">
              <MarkShape {...mark} />
            </svg>
            {meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}
