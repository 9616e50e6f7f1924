import type { Page } from '../page/page.ts';

/** A plan that the same keys step through: each of the two is false where the plan has nothing to say and the run goes on. */
export interface Course {
  readonly next: () => boolean;
  readonly back: () => boolean;
}

const courses = new WeakMap<Page, Course>();

/** Has a page stepped through by a plan from now on; by its run alone where there is none. */
export function followCourse(page: Page, course: Course | null): void {
  if (course === null) courses.delete(page);
  else courses.set(page, course);
}

export const followsCourse = (page: Page): boolean => courses.has(page);

/** One step further, in the plan or in the run. */
export function stepOn(page: Page): void {
  if (!courses.get(page)?.next()) page.lab.play({ type: 'step' });
}

/** One step back, in the plan or in the run. */
export function stepBack(page: Page): void {
  if (!courses.get(page)?.back()) page.lab.play({ type: 'back' });
}
