import type { PageCatalogue } from '../../i18n/catalogue.ts';
import { type Configuration, choicesOfRuns } from '../session/configuration.ts';

/** What a run is called beside the others: by the switches in which they differ. */
export function runName(configuration: Configuration, run: number, { app, story }: PageCatalogue): string {
  const runs = choicesOfRuns(configuration);
  const own = runs[run] ?? configuration.choices;
  const distinguishing = Object.entries(own).filter(([name, value]) => runs.some((other) => other[name] !== value));
  return app.compare.run(
    run + 1,
    distinguishing.map(([name, value]) => ({
      name: story.setting(name).name,
      value: story.settingValue(name, value).name,
    })),
  );
}
