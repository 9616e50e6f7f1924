import { encode } from 'uqr';

/** What readers need around the code, in modules. @see ISO/IEC 18004, 9.1 */
const QUIET_ZONE = 4;

/** A QR code as one SVG path of its dark modules, `size` modules wide with the quiet zone. */
export interface QrMatrix {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code; null where it is too long for one. */
export function qrMatrix(text: string): QrMatrix | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}

/** Neighbouring modules are drawn as one bar, so that no seam shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
  }
  return path;
}
