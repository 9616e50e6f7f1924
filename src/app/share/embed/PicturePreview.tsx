import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { palettes } from '../../../stage/picture/palette.ts';
import { useAddressOf } from '../useAddressOf.ts';
import styles from './Embed.module.css';
import type { EmbeddedPicture } from './embeddedRun.ts';
import type { StillReason } from './stillReason.ts';

interface PicturePreviewProps {
  readonly why: StillReason;
  /** Null where none is wanted. */
  readonly picture: EmbeddedPicture | null;
  /** In CSS pixels; null is that of the picture. */
  readonly height: number | null;
  readonly title: string;
}

/** The picture of the moment: all that is pasted, what stands there first, or what can be shown here. */
export function PicturePreview({ why, picture, height, title }: PicturePreviewProps) {
  const words = useWholeCatalogue().embedding.preview;
  const address = useAddressOf(picture?.draw().svg ?? null);
  const { ground, ink } = palettes[picture?.theme ?? 'light'];
  return (
    <>
      <p className={styles.hint}>{words.still[why]}</p>
      <div className={styles.still} style={{ background: ground, ...(height === null ? {} : { blockSize: height }) }}>
        {picture && address && <img src={address} alt={words.name(title)} />}
        {why === 'untilPressed' && (
          <span className={styles.open} style={{ color: ground, background: ink }}>
            {words.button(title)}
          </span>
        )}
      </div>
    </>
  );
}
