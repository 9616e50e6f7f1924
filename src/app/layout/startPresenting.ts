import type { Page } from '../page/page.ts';
import { presentation } from './laterViews.ts';

/** Goes to presenter mode as soon as its code is here; true, as a command that was obeyed. */
export function startPresenting({ settings }: Page): boolean {
  const start = () => {
    const now = settings.get();
    settings.set({ ...now, display: { ...now.display, present: true } });
  };
  presentation.load().then(start, () => undefined);
  return true;
}
