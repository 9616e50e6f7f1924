import postcss from 'postcss';

/** What a host may set. */
const PUBLIC = /^--oauth-flow/;

const VARIABLE = /--[A-Za-z][\w-]*/g;

/**
 * Style sheets whose custom properties have short names, in the order in which they first stand there. Those that a host may
 * set keep theirs.
 *
 * @param {string} styles
 * @returns {string}
 */
export function withShortVariables(styles) {
  const root = postcss.parse(styles);
  /** @type {Map<string, string>} */
  const short = new Map();
  root.walkDecls(({ prop }) => {
    if (prop.startsWith('--') && !PUBLIC.test(prop) && !short.has(prop))
      short.set(prop, `--${short.size.toString(36)}`);
  });
  const renamed = (/** @type {string} */ text) => text.replace(VARIABLE, (name) => short.get(name) ?? name);
  root.walkDecls((declaration) => {
    declaration.prop = renamed(declaration.prop);
    declaration.value = renamed(declaration.value);
  });
  root.walkAtRules('property', (rule) => {
    rule.params = renamed(rule.params);
  });
  return root.toString();
}
