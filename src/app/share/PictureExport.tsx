import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { fileName } from '../../export/fileName.ts';
import { formats } from '../../export/formats.ts';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { Choice } from './Choice.tsx';
import { download, mayDownload } from './download.ts';
import { drawPicture } from './drawPicture.ts';
import styles from './Share.module.css';
import { useAddressOf } from './useAddressOf.ts';

const SCALES = [1, 2, 3, 4];

const drawing = formats.find(({ id }) => id === 'svg');

interface PictureExportProps {
  readonly trace: Trace;
  readonly cursor: number;
}

/** The picture of a moment: to see and to save in the size that is wanted. */
export function PictureExport({ trace, cursor }: PictureExportProps) {
  const text = useWholeCatalogue();
  const words = text.share.export;
  const [scale, setScale] = useState(2);
  const [failed, setFailed] = useState(false);
  const svg = drawing?.make(trace, cursor, text) ?? null;
  const preview = useAddressOf(svg);
  if (drawing === undefined || svg === null) return null;

  const save = async () => {
    const picture = await drawPicture(svg, scale);
    setFailed(picture === null);
    if (picture) download(picture, fileName(trace, cursor, { ...drawing, extension: 'png' }));
  };
  return (
    <section className={styles.picture}>
      <h3 className={styles.heading}>{words.picture}</h3>
      {preview && (
        <img
          className={styles.preview}
          src={preview}
          alt={words.pictureName(text.story.scenario(trace.scenario).title)}
        />
      )}
      {mayDownload(window) && (
        <div className={styles.choices}>
          <Choice
            label={words.size}
            value={String(scale)}
            offered={SCALES.map((offered) => [String(offered), words.scale(offered)])}
            onChoose={(chosen) => setScale(Number(chosen))}
          />
          <Button onClick={() => void save()}>{words.downloadPicture}</Button>
        </div>
      )}
      <p role="status" className={styles.note} hidden={!failed}>
        {failed ? words.noPicture : ''}
      </p>
    </section>
  );
}
