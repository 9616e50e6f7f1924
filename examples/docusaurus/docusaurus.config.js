/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Acme Login',
  url: 'https://docs.acme.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false }]],
};
