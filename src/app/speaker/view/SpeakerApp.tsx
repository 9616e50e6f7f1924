import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { en } from '../../../i18n/en.ts';
import { catalogueOf } from '../../../i18n/locales.ts';
import { TextContext } from '../../../i18n/useText.ts';
import { type Speaker, SpeakerContext } from './SpeakerContext.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';

/** The window that only the speaker sees, in the language of the main one. */
export function SpeakerApp({ speaker }: { readonly speaker: Speaker }) {
  const { projection } = speaker;
  const shown = useSyncExternalStore(projection.subscribe, projection.get);
  const locale = (shown.kind === 'run' ? shown.link.preferences.locale : null) ?? en.locale;
  const [text, setText] = useState<Catalogue>(en);

  useEffect(() => {
    let wanted = true;
    catalogueOf(locale).then(
      (found) => {
        if (wanted) setText(found ?? en);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [locale]);

  useEffect(() => {
    document.documentElement.lang = text.locale;
    document.title = `${text.speaker.title} – ${text.app.product}`;
  }, [text]);

  return (
    <TextContext value={text}>
      <SpeakerContext value={speaker}>
        <SpeakerWindow shown={shown} />
      </SpeakerContext>
    </TextContext>
  );
}
