import type { Message } from '../../../trace/trace.ts';
import type { StoryText } from '../../text/story.ts';
import { list } from '../list.ts';
import { stepTitle } from './stepTitle.ts';

const controls: Readonly<Record<string, string>> = {
  print: 'taps “Print my photos”',
  signin: 'enters user name and password',
  allow: 'presses “Allow”',
  deny: 'presses “Deny”',
};

function done({ act, control, fields }: Extract<Message, { kind: 'gesture' }>): string {
  if (act !== 'choose') return (Object.hasOwn(controls, control) && controls[control]) || `presses “${control}”`;
  return `picks “${control}”${fields.entry === undefined ? '' : `, entry ${fields.entry}`}`;
}

function shown({ screen, facts }: Extract<Message, { kind: 'screen' }>): string {
  const entries = (name: string) => [facts[name] ?? []].flat();
  switch (screen) {
    case 'signin':
      return 'shows the sign-in page';
    case 'consent':
      return 'shows the consent page';
    case 'chooser':
      return `asks: ${entries('options')
        .map((option) => `“${option}”`)
        .join(' or ')}?`;
    case 'photos':
      return `shows ${entries('photos').length} photos`;
    case 'site':
      return 'shows a page';
    case 'error':
      return `shows an error: ${list(entries('error'))}`.replace(/: $/, '');
  }
}

/** What stands on the arrow of a step that is neither HTTP nor an address; of any other step its title. */
export function gestureIn(stepTitle: StoryText['stepTitle']): StoryText['gesture'] {
  return (step, trace) => {
    const { message } = step;
    if (message.kind === 'gesture') return done(message);
    return message.kind === 'screen' ? shown(message) : stepTitle(step, trace);
  };
}

export const gesture: StoryText['gesture'] = gestureIn(stepTitle);
