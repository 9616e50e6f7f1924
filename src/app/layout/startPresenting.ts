import type { Page } from '../page/page.ts';
import { presentation } from './laterViews.ts';

/** Goes to presenter mode as soon as its code is here. */
export function startPresenting({ settings }: Page): void {
  const start = () => {
    const now = settings.get();
    settings.set({ ...now, display: { ...now.display, present: true } });
  };
  presentation.load().then(start, () => undefined);
}
