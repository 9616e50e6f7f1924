import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'Acme Login', pagefind: false })],
  image: { service: passthroughImageService() },
});
