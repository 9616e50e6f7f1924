import type { SavedStateText } from '../text/savedState.ts';

export const savedState: SavedStateText = {
  unread:
    'A saved state is of version 1, percent-encoded JSON or base64url of that without padding, at most 8000 characters long.',
  overruled: (parameter, value) =>
    `The saved state in \`data\` decides \`${parameter}\`; \`${value}\` beside it was not used.`,
};
