import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useAddressOf } from '../useAddressOf.ts';
import styles from './Embed.module.css';

interface PicturePreviewProps {
  readonly svg: string | null;
  readonly height: number;
  readonly name: string;
}

/** The picture of the moment, where the page may show no other page in it. */
export function PicturePreview({ svg, height, name }: PicturePreviewProps) {
  const words = useWholeCatalogue().embedding.preview;
  const address = useAddressOf(svg);
  return (
    <>
      <p className={styles.hint}>{words.picture}</p>
      {address && <img className={styles.picture} src={address} alt={name} height={height} />}
    </>
  );
}
