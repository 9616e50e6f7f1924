import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inlinePage } from '../page/inlinePage.mjs';
import { repository } from '../repository.mjs';
import { output } from './output.mjs';

/** Makes one file of the page for frames, whose script was built beside it. */
export function writeFramePage() {
  const script = `${output}embed-frame.js`;
  const sources = `${repository}src/embed/frame/`;
  const page = inlinePage(readFileSync(`${sources}embed.html`, 'utf8'), (file) =>
    readFileSync(file === 'embed-frame.js' ? script : sources + file, 'utf8'),
  );
  writeFileSync(`${output}embed.html`, page);
  rmSync(script);
}
