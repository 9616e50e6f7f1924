/** The room that a widget has; in CSS pixels. */
export interface RoomSize {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

const BOUND = /^\((width|height) (<|<=|>|>=) ([\d.]+)rem\)$/;

function isWithin(bound: string, { rem, ...size }: RoomSize): boolean {
  const [, side, relation, number] = BOUND.exec(bound.trim()) ?? [];
  if (side !== 'width' && side !== 'height') throw new Error(`this is no query of room: ${bound}`);
  const [has, limit] = [size[side], Number(number) * rem];
  switch (relation) {
    case '<':
      return has < limit;
    case '<=':
      return has <= limit;
    case '>':
      return has > limit;
    default:
      return has >= limit;
  }
}

/** Whether a room fits a query such as `(width < 48rem) and (height < 44rem), (height < 31.25rem)`. */
export function roomMatches(query: string, size: RoomSize): boolean {
  return query.split(',').some((either) => either.split(' and ').every((bound) => isWithin(bound, size)));
}
