import { choicesOf, scenarioOf } from '../../session/configuration.ts';
import { labAddress } from './addresses.ts';
import { contentPicture } from './contentPicture.ts';
import type { EmbeddedFlow, SnippetWords } from './embeddedFlow.ts';
import { parametersOf } from './parameters.ts';

const FLAGS = ['controls', 'keyboard', 'links', 'autoplay', 'predict'];
const NUMBERS = ['speed', 'width', 'height'];

/** Needs no escape between the quotes of JSX, where there is none, nor in a string of JavaScript. */
const PLAIN = /^[\p{L}\p{N}\p{Zs} !#$%()*+,./:;=?@[\]^_|~–—“”‘’'-]*$/u;

/** A text of JavaScript that ends neither its line nor the element that it may stand in. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const attribute = (text: string) => (PLAIN.test(text) ? `"${text}"` : `{${quoted(text)}}`);

/** A property has a capital where an attribute has a hyphen. */
const propertyName = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function property(name: string, value: string): string {
  if (FLAGS.includes(name)) return `${name}={${value === '1'}}`;
  return NUMBERS.includes(name) ? `${name}={${Number(value)}}` : `${name}=${attribute(value)}`;
}

/** The component with its import. It holds the picture and the link to the lab, which are shown where the lab cannot be. */
export function reactSnippet(flow: EmbeddedFlow, { open }: SnippetWords): string {
  const offered = choicesOf(scenarioOf(flow.link.configuration.scenario));
  const all = parametersOf(flow);
  const settings = all.filter(([name]) => Object.hasOwn(offered, name));
  const chosen = settings.map(([name, value]) => `${quoted(name)}: ${quoted(value)}`).join(', ');
  const properties = all
    .filter(([name]) => !Object.hasOwn(offered, name))
    .map(([name, value]) => property(propertyName(name), value));
  const picture = contentPicture(flow)?.map(([name, value]) => property(name, value));
  const lines = [...properties, ...(chosen === '' ? [] : [`settings={{ ${chosen} }}`])];
  return [
    "import 'oauth-flow-lab/oauth-flow.css';",
    "import { OAuthFlow } from 'oauth-flow-lab/react';",
    '',
    'export function Flow() {',
    '  return (',
    '    <OAuthFlow',
    ...lines.map((line) => `      ${line}`),
    '    >',
    ...(picture === undefined ? [] : [`      <img ${picture.join(' ')} />`]),
    `      <a href=${attribute(labAddress(flow))}>{${quoted(open(flow.title))}}</a>`,
    '    </OAuthFlow>',
    '  );',
    '}',
  ].join('\n');
}
