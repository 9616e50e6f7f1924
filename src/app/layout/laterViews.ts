import { compareTools } from '../bars/laterTools.ts';
import { later } from '../later.tsx';

/** What stands beside, below or over the first frame. */
export const inspector = later(() => import('./InspectorPanel.tsx').then(({ InspectorPanel }) => InspectorPanel));
export const sideBySide = later(() => import('./SideBySide.tsx').then(({ SideBySide }) => SideBySide));
export const transcripts = later(() => import('../transcript/Transcripts.tsx').then(({ Transcripts }) => Transcripts));
export const keysDialog = later(() => import('../dialogs/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog));
export const wordsDialog = later(() => import('../dialogs/WordsDialog.tsx').then(({ WordsDialog }) => WordsDialog));
export const goToDialog = later(() => import('../dialogs/GoToDialog.tsx').then(({ GoToDialog }) => GoToDialog));
export const linkWarnings = later(() => import('../notices/LinkWarnings.tsx').then(({ LinkWarnings }) => LinkWarnings));
export const overview = later(() => import('../overview/Overview.tsx').then(({ Overview }) => Overview));
export const presentation = later(() =>
  import('../presenter/Presentation.tsx').then(({ Presentation }) => Presentation),
);

/** Fetches what is in the prerendered frame. */
export async function loadFirstFrame(): Promise<void> {
  await Promise.all([inspector.load(), transcripts.load()]);
}

/** Fetches what one press may ask for. What fails is fetched again when it is asked for. */
export function loadTheRest(): void {
  for (const view of [goToDialog, keysDialog, wordsDialog, sideBySide, compareTools, overview, presentation])
    view.load().catch(() => undefined);
}
