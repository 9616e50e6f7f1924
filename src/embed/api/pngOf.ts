import { FlowError } from '../contract/flowError.ts';

const PIXELS_PER_CSS_PIXEL = 2;

/** Draws an SVG document as a PNG file. It is drawn on a canvas of the document, so that it takes a browser. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode().catch(() => {
      throw new FlowError(
        'failed',
        'The picture cannot be drawn here. The policy of the page has to allow `img-src blob:`.',
      );
    });
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PIXELS_PER_CSS_PIXEL;
    canvas.height = image.naturalHeight * PIXELS_PER_CSS_PIXEL;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new FlowError('failed', 'The picture is too large for a canvas of this browser.');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
