import { planCode } from '../agenda/planCode.ts';
import { compareTools } from '../compare/laterTools.ts';
import { later } from '../later.tsx';
import type { Page } from '../page/page.ts';
import { askedWords } from '../prediction/Asked.tsx';

/** What stands beside, below or over the first frame. */
export const inspector = later(() => import('./InspectorPanel.tsx').then(({ InspectorPanel }) => InspectorPanel));
export const sideBySide = later(() => import('./SideBySide.tsx').then(({ SideBySide }) => SideBySide));
export const transcripts = later(() => import('../transcript/Transcripts.tsx').then(({ Transcripts }) => Transcripts));
export const keysDialog = later(() => import('../dialogs/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog));
export const wordsDialog = later(() => import('../dialogs/WordsDialog.tsx').then(({ WordsDialog }) => WordsDialog));
export const goToDialog = later(() => import('../dialogs/GoToDialog.tsx').then(({ GoToDialog }) => GoToDialog));
export const planBar = later(() => import('../agenda/PlanBar.tsx').then(({ PlanBar }) => PlanBar));
export const planDialog = later(async () => {
  // The way through a plan is needed as soon as there is one.
  const [{ PlanDialog }] = await Promise.all([import('../agenda/PlanDialog.tsx'), planCode.load()]);
  return PlanDialog;
});
export const shareDialog = later(() => import('../share/ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog));
export const overview = later(() => import('../overview/Overview.tsx').then(({ Overview }) => Overview));
export const presentation = later(() =>
  import('../presenter/Presentation.tsx').then(({ Presentation }) => Presentation),
);

/** Fetches what is in the prerendered frame. */
export async function loadFirstFrame(): Promise<void> {
  await Promise.all([inspector.load(), transcripts.load()]);
}

/** Lets the page be printed as a handout, once that is here. */
export async function prepareHandout(page: Page): Promise<void> {
  await (await import('../handout/openHandout.tsx')).printAsHandout(page);
}

/** Fetches what one press may ask for. What fails is fetched again when it is asked for. */
export function loadTheRest(): void {
  const rest = [
    askedWords,
    goToDialog,
    keysDialog,
    wordsDialog,
    shareDialog,
    sideBySide,
    compareTools,
    overview,
    presentation,
  ];
  for (const view of rest) view.load().catch(() => undefined);
}
