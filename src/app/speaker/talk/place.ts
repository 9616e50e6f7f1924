/** As much of another window as talking to it takes. */
export interface OtherWindow {
  readonly closed: boolean;
  readonly postMessage: (message: unknown, targetOrigin: string) => void;
}

/** A message as a window gets it. */
export interface Arrival {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** From where messages may come, and to where they are addressed. */
export interface Place {
  readonly origins: readonly string[];
  readonly target: string;
}

/**
 * Both windows are the same document, so they have one origin. Files have an opaque one, which messages cannot be
 * addressed to: between files it is the window and the secret that decide.
 */
export function placeOf({ protocol, origin }: Pick<Location, 'protocol' | 'origin'>): Place {
  return protocol === 'file:' ? { origins: ['null', 'file://'], target: '*' } : { origins: [origin], target: origin };
}

export function isWindow(source: unknown): source is OtherWindow {
  return typeof source === 'object' && source !== null && 'postMessage' in source && 'closed' in source;
}
