import type { LoaderText } from '../text/loader.ts';

export const loader: LoaderText = {
  open: (title) => (title === null ? 'Open the interactive flow' : `Open the interactive flow: ${title}`),
  loading: 'Loading the interactive flow …',
  failed: 'The interactive flow could not be loaded.',
  again: 'Try again',
  transcript: 'As text',
};
