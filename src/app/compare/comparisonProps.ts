import type { UiChoice } from '../link/display.ts';
import type { DrawnAlike } from './drawnAlike.ts';

export interface ComparisonProps extends DrawnAlike {
  /** How much of each run there is: `min` is without its switches, `none` without words too. */
  readonly ui?: UiChoice;
}
