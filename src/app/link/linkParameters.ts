/**
 * What a link can say. The query is the configuration, the hash is the moment and never reaches a server.
 *
 * - `scenario`: which story; the name of a file in `scenarios`.
 * - every setting and decision of that scenario by its own name, such as `pkce=plain` and `consent=deny`.
 * - `seed`: where chance comes from; letters, digits, `.`, `_` and `-`, at most 64.
 * - `names`: what parties are called and where they are, divided by `;`. Each is a party's kind or id, `:`, its name,
 *   and after `@` its host; either may be missing. Of `%`, `:`, `;`, `@` and `,` those that a name has are encoded once
 *   more. At most 600 characters. `names=client:Acme%20Photos@photos.acme.example;api:@api.acme.example`.
 * - `compare`: two or three runs side by side, divided by `,`. Each names what it chooses differently, `name:value`,
 *   divided by `;`; an empty one differs in nothing. `compare=pkce:off,pkce:S256;attack:response`.
 * - `theme=light|dark|auto|projector`, `motion=auto|reduced`, `locale`, `speed`.
 * - how the lab stands in its surroundings: `ui=full|min|none`, the flags `controls`, `keyboard`, `links`, `autoplay`,
 *   `present` and `predict`, `lock` with names of switches divided by `,`, and `parentOrigin`. `ui` and
 *   `parentOrigin` mean something in embeds only. `embed` at the lab's own page leads to `embed.html`, with all else.
 * - `#step=`: the id of a step, or its number.
 * - `#data=`: a saved state, as JSON or as base64url of that, at most 8000 characters. It is replayed, and rules over what
 *   the query says about the run; a step beside it rules over its own.
 * - `#plan=`: the stops of a plan, compressed, and `at=`, the stop that is shown. Without a step the link leads to that
 *   stop, whatever its query says.
 *
 * What is at its default is not written. A name without a value means 1. Unknown names are ignored.
 */
export const QUERY_PARAMETERS = [
  'scenario',
  'seed',
  'names',
  'compare',
  'theme',
  'motion',
  'locale',
  'speed',
  'ui',
  'controls',
  'keyboard',
  'links',
  'lock',
  'autoplay',
  'embed',
  'present',
  'predict',
  'parentOrigin',
] as const;

export type LinkParameter = (typeof QUERY_PARAMETERS)[number];

export const STEP_PARAMETER = 'step';
export const DATA_PARAMETER = 'data';
