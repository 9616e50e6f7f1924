import type { MountedFlow } from './mount.tsx';

/** `<oauth-flow>`: the lab as a part of another page. Its attribute `link` is what a link says behind its path. */
class OauthFlowElement extends HTMLElement {
  #mounted: Promise<MountedFlow> | null = null;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { search, hash } = new URL(this.getAttribute('link') ?? '', 'https://link.example/');
    this.#mounted ??= import('./mount.tsx').then(({ mountFlow }) => mountFlow({ host: this, root, search, hash }));
  }

  disconnectedCallback(): void {
    this.#mounted?.then(
      ({ unmount }) => unmount(),
      () => undefined,
    );
    this.#mounted = null;
  }
}

if (!customElements.get('oauth-flow')) customElements.define('oauth-flow', OauthFlowElement);
