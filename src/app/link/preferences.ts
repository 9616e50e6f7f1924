import type { ThemeChoice } from '../theme/theme.ts';

export const MOTION_CHOICES = ['auto', 'reduced'] as const;
export type MotionChoice = (typeof MOTION_CHOICES)[number];

/** How a link wants the page to look and sound; null where it does not say. */
export interface LinkPreferences {
  readonly theme: ThemeChoice | null;
  readonly motion: MotionChoice | null;
  readonly locale: string | null;
  readonly speed: number | null;
}
