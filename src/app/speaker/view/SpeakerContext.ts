import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SpeakerConnection } from '../../../i18n/text/speaker.ts';
import type { Store } from '../../store.ts';
import type { SpeakerCommand } from '../talk/message.ts';
import type { Projection } from './projection.ts';

/** What the parts of the speaker's window share. */
export interface Speaker {
  readonly projection: Store<Projection>;
  readonly connection: Store<SpeakerConnection>;
  readonly send: (command: SpeakerCommand) => void;
  /** Whether this window has shown nothing before; false after a reload. */
  readonly justOpened: boolean;
}

export const SpeakerContext = createContext<Speaker | null>(null);

export function useSpeaker(): Speaker {
  const speaker = useContext(SpeakerContext);
  if (speaker === null) throw new Error('this component is part of no speaker view');
  return speaker;
}

export function useConnection(): SpeakerConnection {
  const { connection } = useSpeaker();
  return useSyncExternalStore(connection.subscribe, connection.get);
}
