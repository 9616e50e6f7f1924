/**
 * The examples: the folder of each, and where in it the site lies that is put on a server.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const examples = {
  'plain-html': '.',
  vitepress: 'docs/.vitepress/dist',
  docusaurus: 'build',
  starlight: 'dist',
};
