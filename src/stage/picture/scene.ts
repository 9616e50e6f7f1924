import type { PageCatalogue } from '../../i18n/catalogue.ts';
import type { Step, Trace } from '../../trace/trace.ts';
import type { Frame } from '../geometry/frame.ts';
import type { Lanes } from '../geometry/lanes.ts';
import type { Palette } from './palette.ts';

/** What everything in a picture is drawn from. */
export interface Scene {
  readonly trace: Trace;
  /** How many steps have happened. */
  readonly cursor: number;
  readonly text: PageCatalogue;
  readonly palette: Palette;
  readonly density: 'comfortable' | 'dense';
  /** Whether what its receiver found stands below a message that is not the current one. */
  readonly stamped: (step: Step) => boolean;
}

/** A scene with lifelines. */
export interface DiagramScene extends Scene {
  readonly frame: Frame;
  readonly lanes: Lanes;
}
