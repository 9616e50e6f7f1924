import { wantedSession } from '../session/labState.ts';
import { isRefused, type SessionAction } from '../session/session.ts';
import { useLabState, usePageSettings } from './PageContext.ts';

/** Tells whether an action would change a switch that the link locks: then it is not offered. */
export function useIsRefused(): (action: SessionAction) => boolean {
  const session = wantedSession(useLabState());
  const { lock } = usePageSettings().display;
  return (action) => isRefused(session, action, lock);
}
