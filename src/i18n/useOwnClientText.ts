import { ownClient } from './en/ownClient.ts';
import type { OwnClientText } from './text/ownClient.ts';
import { useText } from './useText.ts';

/** The words around the code of a client from elsewhere, which come with that. */
export function useOwnClientText(): OwnClientText {
  const text = useText();
  return 'ownClient' in text ? text.ownClient : ownClient;
}
