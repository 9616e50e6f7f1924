export type Verdict = 'shown' | 'hidden';

/** What the room sees. `nothing` is a black screen, after which it sees what it saw before. */
export type PresenterState =
  | { readonly shows: 'stage' | 'switches'; readonly verdict: Verdict }
  | { readonly shows: 'nothing'; readonly verdict: Verdict; readonly before: 'stage' | 'switches' }
  | { readonly shows: 'page' };

/** `leave` leaves the innermost of what is open, `end` the whole mode. */
export type PresenterEvent = { readonly type: 'blackout' | 'light' | 'switches' | 'verdict' | 'leave' | 'end' };

export const opening: PresenterState = { shows: 'stage', verdict: 'shown' };

const THE_PAGE: PresenterState = { shows: 'page' };

const flipped = (verdict: Verdict): Verdict => (verdict === 'shown' ? 'hidden' : 'shown');

/** What the room sees after an event. While it sees nothing, the speaker may hide the verdict of what it will see. */
export function presenterAfter(state: PresenterState, { type }: PresenterEvent): PresenterState {
  if (state.shows === 'page' || type === 'end') return THE_PAGE;
  const { shows, verdict } = state;
  if (shows === 'nothing') {
    if (type === 'verdict') return { ...state, verdict: flipped(verdict) };
    return type === 'switches' ? state : { shows: state.before, verdict };
  }
  switch (type) {
    case 'blackout':
      return { shows: 'nothing', verdict, before: shows };
    case 'switches':
      return { shows: shows === 'stage' ? 'switches' : 'stage', verdict };
    case 'verdict':
      return { shows, verdict: flipped(verdict) };
    case 'leave':
      return shows === 'stage' ? THE_PAGE : { shows: 'stage', verdict };
    case 'light':
      return state;
  }
}
