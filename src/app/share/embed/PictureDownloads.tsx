import { Download } from 'lucide';
import { Button } from '../../../controls/Button.tsx';
import { Glyph } from '../../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { download } from '../download.ts';
import type { EmbeddedPicture } from './embeddedRun.ts';

interface PictureDownloadsProps {
  /** One, or a light and a dark one. */
  readonly pictures: readonly EmbeddedPicture[];
}

/** Saves the pictures by the names that the code has for them. */
export function PictureDownloads({ pictures }: PictureDownloadsProps) {
  const words = useWholeCatalogue().embedding.snippet;
  const isOne = pictures.length === 1;
  return pictures.map(({ theme, file, draw }) => (
    <Button
      key={theme}
      size="small"
      aria-label={isOne ? words.downloadPicture : words.downloadPictureIn[theme]}
      onClick={() => download(new Blob([draw().svg], { type: 'image/svg+xml' }), file)}
    >
      <Glyph of={Download} size={16} />
      {isOne ? words.picture : words.pictureIn[theme]}
    </Button>
  ));
}
