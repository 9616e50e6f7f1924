/** Wider than a column for reading ever is: a preview that is made smaller is no wider, so that it remains readable. */
const WIDEST = 960;

interface PreviewSize {
  /** In CSS pixels of the frame itself. */
  readonly width: number;
  /** How much smaller it is shown, at most 1. */
  readonly scale: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * How a frame of a height stands in the room for it, all of it in sight; null as long as the room is not measured. A
 * column that is null is as wide as the room.
 */
export function previewSize(room: Room | null, height: number, column: number | null): PreviewSize | null {
  if (room === null || room.width === 0 || room.height === 0) return null;
  const low = Math.min(1, room.height / height);
  if (column !== null) return { width: column, scale: Math.min(low, room.width / column) };
  const width = low < 1 ? Math.max(room.width, Math.min(WIDEST, room.width / low)) : room.width;
  return { width: Math.round(width), scale: low };
}
