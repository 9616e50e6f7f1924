import type { PageCatalogue } from '../../i18n/catalogue.ts';
import type { Change } from '../session/change.ts';

function firstWords(change: Change, { app }: PageCatalogue): string {
  if (change.by === 'undo') return app.notice.undone;
  if (change.by === 'redo') return app.notice.redone;
  if (change.by === 'restore') return app.notice.restored;
  if (change.by === 'reset') return app.notice.reset;
  return '';
}

function viewInWords({ runs }: Change, { app }: PageCatalogue): string {
  if (runs === null) return '';
  return runs === 1 ? app.notice.single : app.notice.comparing(runs);
}

/** What a change of the switches did, as one or two sentences; empty where only the scenario is another one. */
export function changeInWords(change: Change, text: PageCatalogue): string {
  const { app, story } = text;
  const switches = change.switches.map(({ name, from, to, column }) => ({
    name: story.setting(name).name,
    from: story.settingValue(name, from).name,
    to: story.settingValue(name, to).name,
    run: column === null ? null : column + 1,
  }));
  const changed = switches.length === 0 ? '' : app.notice.changed(switches);
  // Of two scenarios it makes no sense to say from which step on they differ.
  const differs = changed && change.runs === null ? app.notice.differs(change.differsFrom) : '';
  return [firstWords(change, text), viewInWords(change, text), changed, differs]
    .filter((words) => words !== '')
    .join(' ');
}
