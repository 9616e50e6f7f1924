import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Acme Login',
  description: 'How to sign in with Acme',
  // Vue leaves the element to the browser.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'oauth-flow' } } },
});
