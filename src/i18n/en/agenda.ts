import type { AgendaFault, AgendaText } from '../text/agenda.ts';

const defaults: Readonly<Record<string, string>> = {
  $schema: 'The field is ignored.',
  title: 'The plan has no title.',
  settings: 'All of them are at their defaults.',
  decisions: 'All of them are at their defaults.',
  seed: 'The usual random values are used.',
  names: 'The usual names are used.',
  compare: 'A single run is shown.',
  step: 'The stop begins before the first step.',
  until: 'The stop ends where it begins.',
  note: 'The stop has no note.',
};

/** What is done about it. */
function doneAbout({ remedy, field, usual }: AgendaFault): string {
  switch (remedy) {
    case 'default':
      if (usual !== undefined) return ` The default, \`${usual}\`, is used.`;
      return ` ${defaults[field.split('.', 1).join('')] ?? 'The default is used.'}`;
    case 'shortened':
      return ' The beginning is kept.';
    case 'ignored':
      return ' The field is ignored.';
    case 'leftOut':
      return ' The stop is left out.';
    case 'refused':
      return '';
  }
}

const MOST_LISTED = 12;

/** Values as code, and how many more there are; those of which only the beginning is known come last, as such. */
function listed(values: readonly string[]): string {
  const shown = values.slice(0, MOST_LISTED);
  const more = values.length - shown.length;
  const inCode = (some: readonly string[]) => some.map((value) => `\`${value.replace('…', '')}\``).join(', ');
  const beginnings = shown.filter((value) => value.endsWith('…'));
  const whole = shown.filter((value) => !value.endsWith('…'));
  return [
    ...(whole.length > 0 ? [inCode(whole)] : []),
    ...(beginnings.length > 0 ? [`what begins with ${inCode(beginnings)}`] : []),
    ...(more > 0 ? [`${more} more`] : []),
  ].join(' and ');
}

/** The place in front, then what is wrong there. */
function placed({ kind, stop, movedTo, field }: AgendaFault): string {
  if (kind === 'empty') return 'The file';
  const where = field === '' ? '' : `\`${field}\``;
  if (stop === null) return where === '' ? 'The plan' : where;
  const which = `Stop ${stop}${movedTo === undefined ? '' : `, now ${movedTo}`}`;
  return where === '' ? which : `${which}, ${where}`;
}

function wrongIn({ kind, field, found, allowed, nearest }: AgendaFault): string {
  const what = found === '' ? 'nothing' : `\`${found}\``;
  const meant = nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
  const instead = nearest === null ? (allowed.length === 0 ? '' : ` Allowed: ${listed(allowed)}.`) : meant;
  switch (kind) {
    case 'bad':
      return `: ${what} cannot be used.${instead}`;
    case 'missing':
      return ` is missing.${instead}`;
    case 'unknown':
      return `: there is no field of this name.${nearest === null ? ` There are: ${listed(allowed)}.` : meant}`;
    case 'tooLong':
      return ` has ${found} characters, and ${allowed.join('')} at most.`;
    case 'tooMany':
    case 'tooFew':
      return ` has ${found} ${field === 'stops' ? 'stops' : 'runs'}. Allowed: ${allowed.join('')}${field === 'stops' ? ' at most' : ''}.`;
    case 'tooLarge':
      return ` is larger than ${allowed.join('')} bytes.`;
    case 'empty':
      return ' is empty.';
    case 'noJson':
      return ' is no JSON text.';
    case 'tooWrong':
      return ' has more that is unknown than is listed here.';
  }
}

/** The plan of an instructor. */
export const agenda: AgendaText = {
  title: 'Plan',
  close: 'Close',
  empty:
    'A plan is a list of moments to show one after the other, each with its scenario, its switches and a note. Go to a moment, then add it here. The plan is kept in the address of the page and nowhere else.',
  full: 'The plan is full: 50 stops and 64 kB at most.',
  name: 'Title of the plan',
  stops: 'Stops',
  add: 'Add this moment',
  extending:
    'A stop may cover several steps: show it, step on to where it is to end, and press “Extend to here” in the bar of the plan.',
  stop: {
    name: (number) => `Stop ${number}`,
    beginning: 'Before the first step',
    moment: (number, title) => `Step ${number}: ${title}`,
    stretch: (from, to) => `${from} → ${to}`,
    usual: 'All switches at their defaults',
    sideBySide: (runs) => `${runs} runs side by side`,
    note: (number) => `Note on stop ${number}`,
    noteHint: 'Seen in the speaker view, and by whoever has the link',
    go: (number) => `Go to stop ${number}`,
    up: (number) => `Move stop ${number} up`,
    down: (number) => `Move stop ${number} down`,
    remove: (number) => `Remove stop ${number}`,
    extend: (step) => (step === null ? 'Extend to a later step' : `Extend to step ${step}`),
    shorten: 'Shorten to its beginning',
    forStop: (action, number) => `${action}, stop ${number}`,
    goWord: 'Show',
  },
  done: {
    added: (number, repeated) =>
      `Stop ${number} was added.${repeated ? ` Stop ${number - 1} shows the same moment.` : ''}`,
    moved: (to, count) => `Now stop ${to} of ${count}.`,
    removed: (number) => `Stop ${number} was removed.`,
    cleared: 'The plan was cleared.',
    imported: (stops, faults) => {
      const plan = `A plan with ${stops === 1 ? 'one stop' : `${stops} stops`} was imported`;
      if (faults === 0) return `${plan}.`;
      return `${plan}, but ${faults === 1 ? 'one place' : `${faults} places`} in it could not be used as written:`;
    },
    lengthened: (number, step) => `Stop ${number} now goes on to step ${step}.`,
    shortened: (number) => `Stop ${number} now ends where it begins.`,
    restored: 'The plan is as it was before.',
  },
  undo: 'Undo',
  clear: 'Clear the plan',
  present: 'Present from stop 1',
  export: 'Export as JSON',
  fileName: 'oauth-flow-lab-plan',
  import: {
    open: 'Import',
    file: 'Plan from a JSON file',
    text: 'or its text',
    use: 'Use this text',
    refused: 'This cannot be used as a plan:',
    nothing: (leftOut) =>
      leftOut
        ? 'Nothing was imported, because no stop in it could be used:'
        : 'Nothing was imported, because there is no stop in it.',
    unreadable: 'The file could not be read.',
    more: (count) => (count === 1 ? 'One more place.' : `${count} more places.`),
  },
  copy: {
    copy: 'Copy link to the plan',
    copied: 'Copied',
    deniedTitle: 'Copy this link',
    deniedHint: 'The browser denied the clipboard. Select the link and copy it.',
    close: 'Close',
  },
  fault: (fault) => placed(fault) + wrongIn(fault) + doneAbout(fault),
  bar: {
    name: 'Plan',
    position: (number, count) => `Stop ${number} of ${count}`,
    previous: 'Previous stop',
    next: 'Next stop',
    note: 'Note',
    extend: 'Extend to here',
    extending: 'Step on from the stop to where it is to end.',
    edit: 'Edit the plan',
    close: 'Close the plan',
    problems: 'Part of the plan in this link could not be used',
  },
};
