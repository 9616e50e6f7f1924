import type { EmbeddingText } from '../text/embedding.ts';

export const embedding: EmbeddingText = {
  tab: 'Embed',
  shown: {
    heading: 'What is shown',
    moment: 'Moment',
    beginning: 'The beginning',
    momentName: (number, title) => `${number} ${title}`,
    momentInstead: (title) =>
      `With these switches the step that you chose does not happen. ${title === null ? 'The run starts at its beginning' : `“${title}” is the last step before it`}.`,
    ui: 'How much of the lab',
    uiName: {
      full: 'All of it',
      min: 'Stage, words and player',
      none: 'The stage alone',
    },
    theme: 'Theme',
    themeName: { auto: 'That of the page around it', light: 'Light', dark: 'Dark' },
    controls: 'Player',
    keyboard: 'Keys step, while the focus is in it',
    links: 'Links to specifications and to the lab',
    predict: 'Ask what will happen before a step that can turn the story',
  },
  switches: {
    heading: 'Switches',
    lockHint: 'Readers see locked switches and cannot change them.',
    hint: 'The page behind this dialog stays as it is.',
    name: 'Switch',
    value: 'Value',
    locked: 'Locked',
    lock: (name) => `${name}: locked`,
    run: (number) => `Run ${number}`,
    inRun: (name, number) => `${name}, run ${number}`,
  },
  names: {
    heading: 'Own names',
    hint: 'They are part of the run: addresses, tokens and sentences have them. Empty fields stay as they are.',
    name: (party) => `${party}: name`,
    host: (party) => `${party}: host`,
    tooLong: 'All names together are too long for a link.',
    coming: 'What judges names is still being fetched.',
  },
  frame: {
    heading: 'In the page',
    height: 'Height in pixels',
    width: 'It is as wide as its container.',
    heightHint: (usual, least) =>
      `${usual} is usual for this much of the lab, and ${least} the least that makes sense.`,
    lowHeight: (least) => `Below ${least} pixels readers do not see the whole step at once, and scroll for the rest.`,
    badHeight: (least, most) => `A height is a whole number from ${least} to ${most}.`,
    reveal: 'The element starts',
    revealName: { auto: 'when it comes near the window', interaction: 'when a reader presses its button' },
    poster: 'A picture stands in its place first, in print, and without JavaScript',
    transcript: 'With the transcript in it, for search engines, print, and readers without JavaScript',
    sandbox: 'Sandbox of the iframe',
    sandboxName: {
      scripts: 'Scripts only',
      popups: 'Scripts, and links that open a new tab',
      free: 'None',
    },
    sandboxLinks: 'Links could open nothing from this sandbox, so the iframe shows none.',
  },
  snippet: {
    heading: 'To paste',
    name: { element: 'Element', react: 'React', frame: 'iframe', markdown: 'Markdown' },
    needs: {
      element:
        'On a page of another origin, browsers load the script only if the server of the lab sends `Access-Control-Allow-Origin`. Where it does not, copy `element.js` and the scripts that it loads next to your page.',
      react:
        'It takes the package `oauth-flow-lab`. The transcript is left out: the component holds the picture and the link.',
      frame: 'It needs no header and no script of your page. Locks, names and the moment are in its address.',
      markdown: 'The picture leads to the lab. It takes no script.',
    },
    needsHeading: 'What else it takes',
    pictures: (files) =>
      files.length === 1
        ? `Put the picture next to your page, as \`${files[0]}\`.`
        : `Put the pictures next to your page, for the light and for the dark, as ${files.map((file) => `\`${file}\``).join(' and ')}.`,
    onlyHere:
      'These addresses lead to your own computer. Replace them by those under which the folder of the lab is published.',
    label: 'What to paste',
    copy: {
      copy: 'Copy code',
      copied: 'Copied',
      deniedTitle: 'Copy this code',
      deniedHint: 'The browser does not let the page use the clipboard. Select the code and copy it by hand.',
      close: 'Close',
    },
    picture: 'Picture',
    downloadPicture: 'Download the picture',
    pictureIn: { light: 'Light picture', dark: 'Dark picture' },
    downloadPictureIn: { light: 'Download the light picture', dark: 'Download the dark picture' },
    noRun: 'This run is not made yet, so there is no picture and no transcript of it.',
    once: 'Once per page, best in its head',
    open: (title) => `Open “${title}” in OAuth Flow Lab`,
  },
  preview: {
    heading: 'Preview',
    name: (title) => `Preview: ${title}`,
    width: 'Width of the preview',
    widthName: (width) => (width === null ? 'Full' : `${width}`),
    widthMeaning: (width) => (width === null ? 'As wide as there is room here.' : `As in a column of ${width} pixels.`),
    size: (width, height, percent) =>
      percent < 100 ? `${width} × ${height} pixels, shown at ${percent} %` : `${width} × ${height} pixels`,
    still: {
      isAll: 'This is all that is pasted: the picture, which leads to the lab.',
      untilPressed: 'This is what stands there until a reader presses the button.',
      noFrame: 'Here the page may show no other page in it, so this is the picture of the moment.',
    },
    // Said again: the loader of the element shares no file with the lab.
    button: (title) => `Open the interactive flow: ${title}`,
  },
};
