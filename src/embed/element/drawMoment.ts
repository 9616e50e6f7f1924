import type { DrawMoment } from '../api/picture.ts';
import { FlowError } from '../contract/flowError.ts';

/** Draws the pictures that an element gives away. */
export const drawMoment: DrawMoment = () => {
  throw new FlowError('unavailable', 'This build draws no pictures.');
};
