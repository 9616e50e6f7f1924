import type { PageCatalogue } from '../../i18n/catalogue.ts';
import { type Configuration, choicesOfRuns } from '../session/configuration.ts';

/** What a run is called beside the others: by the switches in which they differ, and by its place if another is alike. */
export function runName(configuration: Configuration, run: number, { app, story }: PageCatalogue): string {
  const runs = choicesOfRuns(configuration);
  const own = runs[run] ?? configuration.choices;
  const chosen = Object.entries(own);
  const distinguishing = chosen.filter(([name, value]) => runs.some((other) => other[name] !== value));
  const isUnique = runs.every((other, at) => at === run || chosen.some(([name, value]) => other[name] !== value));
  return app.compare.run(
    isUnique ? null : run + 1,
    distinguishing.map(([name, value]) => ({
      name: story.setting(name).name,
      value: story.settingValue(name, value).name,
    })),
  );
}
