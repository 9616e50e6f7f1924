import { useState } from 'react';
import type { Sandbox } from '../snippets/embeddedFlow.ts';
import { sandboxTokens } from '../snippets/frameSnippet.ts';
import styles from './Embed.module.css';

interface PreviewProps {
  readonly address: string;
  readonly sandbox: Sandbox;
  readonly height: number;
  readonly name: string;
}

/**
 * The page for frames, in a frame, as it will be. What changes while a frame is being loaded is waited for: whoever types
 * has one page loaded after the other, never two at once. Each is a new frame, for one that moves on would be a place in
 * the history of the window.
 */
export function Preview({ address, sandbox, height, name }: PreviewProps) {
  const [shown, show] = useState({ address, sandbox });
  const [isLoading, setLoading] = useState(true);
  if (!isLoading && (shown.address !== address || shown.sandbox !== sandbox)) {
    show({ address, sandbox });
    setLoading(true);
  }
  return (
    <iframe
      key={`${shown.sandbox} ${shown.address}`}
      className={styles.preview}
      title={name}
      height={height}
      sandbox={sandboxTokens[shown.sandbox] ?? undefined}
      src={shown.address}
      onLoad={() => setLoading(false)}
    />
  );
}

/** Whether a page may show another one of its folder in it: the one file may not, and in a sandbox nothing is its own. */
export function mayFrame({ location, origin, document }: Window & { readonly origin: string }): boolean {
  return (
    location.protocol.startsWith('http') && origin !== 'null' && document.querySelector('link[rel=manifest]') !== null
  );
}
