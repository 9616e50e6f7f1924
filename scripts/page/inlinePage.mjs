import { createHash } from 'node:crypto';

/** What the one file may do: only what it brings along itself, each part known by its hash, and no string becomes a script. */
const policyOf = (/** @type {readonly string[]} */ scripts, /** @type {readonly string[]} */ styles) =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const policyTag = /<meta\s+http-equiv="Content-Security-Policy"\s+content="[^"]*"\s*\/?>/;
const scriptTag = /<script\b([^>]*)\ssrc="\.\/([^"]+)"[^>]*><\/script>/g;
const styleTag = /<link\b[^>]*\srel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/g;
/** Only a page with an address is installed. */
const installTag = /<link\b[^>]*\srel="(?:manifest|apple-touch-icon)"[^>]*>\s*/g;
const iconTag = /<link\b[^>]*\srel="icon"[^>]*\shref="\.\/([^"]+)"[^>]*>/g;

/**
 * A page in one file: its scripts, style sheets and icon stand in the place of the tags that fetch them, and its policy
 * allows exactly these. Throws where something is left that would have to be fetched.
 *
 * @param {string} html
 * @param {(file: string) => string} read What a file holds that the page names.
 * @returns {string}
 */
export function inlinePage(html, read) {
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const styles = [];
  const page = html
    .replace(installTag, '')
    .replace(scriptTag, (_tag, attributes, file) => {
      const code = withoutTags(read(file));
      scripts.push(hashOf(code));
      return `<script${attributes.includes('type="module"') ? ' type="module"' : ''}>${code}</script>`;
    })
    .replace(styleTag, (_tag, file) => {
      const sheet = read(file);
      if (sheet.includes('</')) throw new Error(`The style sheet ${file} holds what would end it in a page.`);
      styles.push(hashOf(sheet));
      return `<style>${sheet}</style>`;
    })
    .replace(iconTag, (_tag, file) => `<link rel="icon" type="image/svg+xml" href="${dataAddress(read(file))}" />`);
  if (!policyTag.test(page)) throw new Error('The page has no policy to put the hashes into.');
  const left = /<(?:script|link|img)\b[^>]*\s(?:src|href)="(?!data:)[^"]*"[^>]*>/.exec(page);
  if (left) throw new Error(`The one file would fetch something: ${left[0]}`);
  return page.replace(
    policyTag,
    () => `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts, styles)}" />`,
  );
}

/**
 * Code in which nothing ends the element that it stands in, or opens a comment. Both occur in strings, templates and
 * patterns only, where the backslash changes nothing.
 *
 * @param {string} code
 */
function withoutTags(code) {
  return code
    .replaceAll('\r\n', '\n')
    .replaceAll(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '\\x3C!--');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {string} svg */
function dataAddress(svg) {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
