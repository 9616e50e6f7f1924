import type { Catalogue } from '../../i18n/catalogue.ts';
import { cursorOfMoment, type Reel } from '../session/reel.ts';
import { momentTitle } from '../story/momentTitle.ts';
import type { Stop } from './agenda.ts';

/** A moment by its number and its title; by its id where its run is not here. */
function momentInWords(reel: Reel | null, id: string | null, { agenda, story }: Catalogue): string {
  if (id === null) return agenda.stop.beginning;
  const cursor = reel && cursorOfMoment(reel, id);
  const title = reel && cursor !== null ? momentTitle(reel, cursor, story) : null;
  return cursor === null || title === null ? id : agenda.stop.moment(cursor, title);
}

/** The moments of a stop: one, or from which one to which. */
export function momentsInWords({ step, until }: Stop, reel: Reel | null, text: Catalogue): string {
  const from = momentInWords(reel, step, text);
  return until === undefined ? from : text.agenda.stop.stretch(from, momentInWords(reel, until, text));
}

/** What a stop chooses differently from the start of its scenario. */
export function switchesInWords({ settings, decisions, compare }: Stop, { agenda, story }: Catalogue): string {
  const chosen = Object.entries({ ...settings, ...decisions }).map(
    ([name, value]) => `${story.setting(name).name}: ${story.settingValue(name, value).name}`,
  );
  const runs = compare === undefined ? [] : [agenda.stop.sideBySide(compare.length)];
  const words = [...runs, ...chosen];
  return words.length === 0 ? agenda.stop.usual : words.join(' · ');
}
