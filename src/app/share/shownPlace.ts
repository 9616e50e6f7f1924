import type { PageCatalogue } from '../../i18n/catalogue.ts';
import type { ShownPlace } from '../../i18n/text/share.ts';
import { standing } from '../../trace/standing.ts';
import { runName } from '../compare/runName.ts';
import { unusualChoices } from '../link/formatLink.ts';
import type { LabState } from '../session/labState.ts';
import { cursorsAt } from '../session/reel.ts';
import { momentTitle } from '../story/momentTitle.ts';

/** What the page shows, in words. */
export function shownPlace({ session, reel, cursor }: LabState, text: PageCatalogue): ShownPlace {
  const { present } = session;
  const { story } = text;
  const own = cursorsAt(reel, cursor);
  return {
    title: story.scenario(present.scenario).title,
    switches: unusualChoices(present).map(([name, value]) => ({
      name: story.setting(name).name,
      value: story.settingValue(name, value).name,
    })),
    runs: reel.traces.map((trace, run) => ({
      name: reel.traces.length === 1 ? '' : runName(present, run, text),
      standing: story.standing(standing(trace, own[run] ?? 0), trace),
    })),
    cursor,
    length: reel.moments.length,
    moment: momentTitle(reel, cursor, story),
  };
}
