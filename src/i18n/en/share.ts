import type { CopyText } from '../text/app.ts';
import type { ShareText, ShownPlace } from '../text/share.ts';

const copyOf = (what: string): CopyText => ({
  copy: `Copy ${what}`,
  copied: 'Copied',
  deniedTitle: `Copy this ${what}`,
  deniedHint: `The browser does not let the page use the clipboard. Select the ${what} and copy it by hand.`,
  close: 'Close',
});

const formats: Readonly<Record<string, string>> = {
  svg: 'Picture (SVG)',
  mermaid: 'Mermaid sequence diagram',
  plantuml: 'PlantUML sequence diagram',
  har: 'HAR: the HTTP of all parties, for network tools',
  curl: 'curl commands',
  md: 'Transcript (Markdown)',
  html: 'Transcript (HTML)',
  json: 'The recorded run (JSON)',
};

const switchesOf = ({ switches }: ShownPlace) => switches.map(({ name, value }) => `${name}: ${value}`).join(', ');

const momentOf = ({ cursor, length, moment }: ShownPlace) =>
  moment === null ? 'Before the first step' : `Step ${cursor} of ${length}: ${moment}`;

const availability = {
  oneFile: 'This file works without a network.',
  kept: 'This browser keeps the page: it also opens without a network.',
  later:
    'This browser keeps the page: it also opens without a network. A new version is ready, and is used once all windows of the lab have been closed.',
  not: 'This browser does not keep the page: it takes a network to open it.',
} as const;

export const share: ShareText = {
  title: 'Share',
  close: 'Close',
  tabs: 'What to share',
  link: {
    tab: 'Link',
    label: 'Link to what is shown now',
    copy: copyOf('link'),
    contains: 'What the link holds',
    contents: (place) => [
      `Story: ${place.title}`,
      place.switches.length === 0 ? 'Switches: all at their defaults' : `Switches: ${switchesOf(place)}`,
      ...(place.runs.length === 1 ? [] : [`Side by side: ${place.runs.map(({ name }) => name).join(' · ')}`]),
      `Moment: ${momentOf(place)}`,
    ],
    sent: 'It opens paused. What stands after # is the moment; browsers do not send it to the server.',
    onlyHere: 'This address leads to your own computer. Others cannot open it.',
    chat: 'As a text',
    chatText: (place, link) =>
      [
        place.switches.length === 0 ? place.title : `${place.title} (${switchesOf(place)})`,
        momentOf(place),
        ...place.runs.map(({ name, standing }) => (name === '' ? standing : `${name}: ${standing}`)),
        link,
      ].join('\n'),
    copyChat: copyOf('text'),
  },
  qr: {
    heading: 'QR code',
    name: 'QR code of the link',
    large: 'Show large',
    tooLong: 'The link is too long for a QR code.',
    close: 'Close the QR code',
  },
  export: {
    tab: 'Export',
    format: 'Format',
    run: 'Run',
    formatName: (id, covers) => `${formats[id] ?? id} · ${covers === 'moment' ? 'this moment' : 'whole run'}`,
    text: 'What is exported',
    copy: copyOf('text'),
    download: 'Download',
    noDownload: 'The page around this one forbids downloads. Copy the text instead.',
    picture: 'Picture of this moment (PNG)',
    pictureName: (title) => `Sequence diagram: ${title}`,
    size: 'Size',
    scale: (scale) => (scale === 1 ? 'As on screen' : `${scale} times as large`),
    downloadPicture: 'Download picture',
    noPicture: 'The browser could not draw the picture.',
    print: 'Print handout',
  },
  offline: (state) => availability[state],
};
