// Sets the theme before the first paint, so that a dark page never flashes light. It must run before the style sheets
// are applied and cannot stand in the page itself, because the page's policy forbids inline scripts. The choice is kept
// by src/app/theme/theme.ts; the link's own wish goes before it.
(() => {
  const choices = ['light', 'dark', 'auto', 'projector'];
  let stored = null;
  try {
    stored = localStorage.getItem('oauth-flow-lab.theme');
  } catch {
    // Storage may be blocked; then the system's theme is right.
  }
  const choice = [new URLSearchParams(location.search).get('theme'), stored].find((wish) => choices.includes(wish));
  document.documentElement.setAttribute('data-theme', choice ?? 'auto');
})();
