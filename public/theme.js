// Runs before the style sheets are applied; the page's policy forbids inline scripts. First a link with `embed` leads to
// the page for frames, where one can be had. Then the theme is set, so that a dark page never flashes light: see
// src/app/theme/theme.ts.
(() => {
  const query = new URLSearchParams(location.search);
  if (/^1?$/.test(query.get('embed')) && document.currentScript.src && navigator.onLine) {
    query.delete('embed');
    location.replace(`embed.html?${query}${location.hash}`);
  }
  const choices = ['light', 'dark', 'auto', 'projector'];
  let stored = null;
  try {
    stored = localStorage.getItem('oauth-flow-lab.theme');
  } catch {
    // Blocked.
  }
  const choice = [query.get('theme'), stored].find((wish) => choices.includes(wish));
  document.documentElement.setAttribute('data-theme', choice ?? 'auto');
})();
