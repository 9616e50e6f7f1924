import { drawPicture } from '../../app/share/drawPicture.ts';
import { FlowError } from '../contract/flowError.ts';

const PIXELS_PER_CSS_PIXEL = 2;

/** Draws an SVG document as a PNG file. It is drawn on a canvas of the document, so that it takes a browser. */
export async function pngOf(svg: string): Promise<Blob> {
  const png = await drawPicture(svg, PIXELS_PER_CSS_PIXEL);
  if (png !== null) return png;
  throw new FlowError(
    'failed',
    'The picture cannot be drawn here: the policy of the page has to allow `img-src blob:`, and the canvas of the browser has to be as large as the picture.',
  );
}
