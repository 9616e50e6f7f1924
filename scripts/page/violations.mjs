/**
 * What in the built page would break its own Content-Security-Policy, each as a sentence; empty where nothing does.
 * A block of JSON is data and runs nothing.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function violationsOfPage(html) {
  const tags = html.match(/<[a-z][^\s>]*(?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?>/gi) ?? [];
  const policies = tags.filter((tag) => /^<meta\b/i.test(tag) && /http-equiv="content-security-policy"/i.test(tag));
  return [
    ...(policies.length === 1 ? [] : [`The page has ${policies.length} Content-Security-Policies instead of one.`]),
    ...tags.flatMap(violationsOfTag),
  ];
}

/**
 * @param {string} tag
 * @returns {string[]}
 */
function violationsOfTag(tag) {
  const [name = ''] = tag.slice(1).toLowerCase().split(/[\s>]/, 1);
  const attributes = tag.slice(1 + name.length);
  const has = (/** @type {string} */ attribute) => new RegExp(`\\s${attribute}\\s*=`, 'i').test(attributes);
  const found = [];
  if (name === 'script' && !has('src') && !/type="application\/json"/i.test(attributes)) found.push('an inline script');
  if (name === 'style') found.push('an inline style sheet');
  if (has('style')) found.push('a style attribute');
  if (has('on[a-z]+')) found.push('an event handler attribute');
  if (/\s(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i.test(attributes) && /^(?:script|link|img)$/.test(name)) {
    found.push('something of another origin');
  }
  return found.map((what) => `The page contains ${what}: ${tag.slice(0, 120)}`);
}

/**
 * What in a built style sheet would break the policy: whatever it loads from elsewhere, and fonts inside it.
 *
 * @param {string} css
 * @returns {string[]}
 */
export function violationsOfStyles(css) {
  const addresses = css.match(/url\(\s*["']?(?:https?:|\/\/|data:(?:font|application))[^)]{0,80}/gi) ?? [];
  return addresses.map((address) => `A style sheet loads what the policy does not allow: ${address}`);
}
