/** Wider than a column for reading ever is: a preview that is made smaller is no wider, so that it remains readable. */
const WIDEST = 960;

interface PreviewSize {
  /** In CSS pixels of the frame itself. */
  readonly width: number;
  /** How much smaller it is shown, at most 1. */
  readonly scale: number;
}

/** How a frame of a height stands in a box; null as long as the box is not measured. */
export function previewSize(
  box: { readonly width: number; readonly height: number } | null,
  height: number,
): PreviewSize | null {
  if (box === null || box.width === 0 || box.height === 0) return null;
  const scale = Math.min(1, box.height / height);
  const width = scale < 1 ? Math.max(box.width, Math.min(WIDEST, box.width / scale)) : box.width;
  return { width: Math.round(width), scale: Math.min(scale, 1) };
}
