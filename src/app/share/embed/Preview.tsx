import { useId, useRef, useState } from 'react';
import { SegmentedControl } from '../../../controls/SegmentedControl.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useSize } from '../../../stage/useSize.ts';
import type { Sandbox } from '../snippets/embeddedFlow.ts';
import { sandboxTokens } from '../snippets/frameSnippet.ts';
import styles from './Embed.module.css';
import { previewSize } from './previewSize.ts';

/** Columns as authors have them, in CSS pixels: that of a phone, one of text, and what there is room for here. */
const WIDTHS = { phone: 390, text: 720, full: null } as const;
type PreviewWidth = keyof typeof WIDTHS;
const PREVIEW_WIDTHS: readonly PreviewWidth[] = ['phone', 'text', 'full'];

interface PreviewProps {
  readonly address: string;
  readonly sandbox: Sandbox;
  readonly height: number;
  readonly name: string;
}

/**
 * The page for frames, in a frame, as it will be; smaller where it would not be seen whole. What changes while a frame
 * is being loaded is waited for: whoever types has one page loaded after the other, never two at once. Each is a new
 * frame, for one that moves on would be a place in the history of the window.
 */
export function Preview({ address, sandbox, height, name }: PreviewProps) {
  const words = useWholeCatalogue().embedding.preview;
  const [shown, show] = useState({ address, sandbox });
  const [isLoading, setLoading] = useState(true);
  const room = useRef<HTMLDivElement>(null);
  const [width, chooseWidth] = useState<PreviewWidth>('full');
  const size = previewSize(useSize(room), height, WIDTHS[width]);
  const id = useId();
  if (!isLoading && (shown.address !== address || shown.sandbox !== sandbox)) {
    show({ address, sandbox });
    setLoading(true);
  }
  return (
    <>
      <SegmentedControl
        legend={words.width}
        hideLegend={true}
        name={`${id}-width`}
        options={PREVIEW_WIDTHS.map((value) => ({
          value,
          label: words.widthName(WIDTHS[value]),
          description: words.widthMeaning(WIDTHS[value]),
        }))}
        value={width}
        onChange={chooseWidth}
      />
      <p className={styles.size}>{size && words.size(size.width, height, Math.round(size.scale * 100))}</p>
      <div className={styles.box} style={size ? { blockSize: Math.round(height * size.scale) } : {}}>
        <div ref={room} className={styles.room} style={{ blockSize: height }} />
        <iframe
          key={`${shown.sandbox} ${shown.address}`}
          className={styles.preview}
          style={size ? { inlineSize: size.width, scale: size.scale } : {}}
          title={name}
          height={height}
          sandbox={sandboxTokens[shown.sandbox] ?? undefined}
          src={shown.address}
          onLoad={() => setLoading(false)}
        />
      </div>
    </>
  );
}

/**
 * Whether a page may show another one of its folder in it: the one file may not, in a sandbox nothing is its own, and
 * without a network the page for frames is not there.
 */
export function mayFrame({ location, origin, document, navigator }: Window & { readonly origin: string }): boolean {
  return (
    location.protocol.startsWith('http') &&
    origin !== 'null' &&
    navigator.onLine &&
    document.querySelector('link[rel=manifest]') !== null
  );
}
