import { usualDisplay } from '../../link/display.ts';
import { formatLink } from '../../link/formatLink.ts';
import type { EmbeddedFlow } from './embeddedFlow.ts';

/** Where the full lab shows the same moment, as it looks by itself; it asks what it would ask here. */
export function labAddress({ lab, link }: EmbeddedFlow): string {
  const preferences = { ...link.preferences, theme: null, speed: null };
  const display = { ...usualDisplay, predict: link.display?.predict ?? false };
  const { search, hash } = formatLink({ ...link, preferences, display });
  return new URL(`${search}${hash}`, lab).href;
}

/** The page for frames. Links that a sandbox holds back are not shown. */
export function frameAddress({ lab, link, sandbox }: EmbeddedFlow): string {
  const { display = usualDisplay } = link;
  const links = display.links && sandbox !== 'scripts';
  const { search, hash } = formatLink({ ...link, display: { ...display, links } });
  return new URL(`embed.html${search}${hash}`, lab).href;
}

/** The style sheet that keeps the element's room until its script is there. */
export const styleAddress = ({ lab }: EmbeddedFlow): string => new URL('oauth-flow.css', lab).href;

/** The element's script. */
export const scriptAddress = ({ lab }: EmbeddedFlow): string => new URL('element.js', lab).href;
