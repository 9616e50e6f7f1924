import { parseLink } from '../../app/link/parseLink.ts';
import { locales } from '../../i18n/locales.ts';
import { FLOW_EVENT_NAMES, type FlowEvent } from '../contract/flowEvents.ts';
import { defineFlowElement } from '../element/defineElement.ts';
import { OAuthFlowElement } from '../element/OAuthFlowElement.ts';
import { attributesOfLink } from './attributesOfLink.ts';
import { serveFrame, type WindowMessage } from './serveFrame.ts';

function elementAt({ search, hash }: Location): OAuthFlowElement {
  const element = document.createElement('oauth-flow');
  for (const [name, value] of Object.entries(attributesOfLink(search, hash))) element.setAttribute(name, value);
  // Whether a frame is loaded late is for the page around it to say.
  element.setAttribute('loading', 'eager');
  if (!(element instanceof OAuthFlowElement)) throw new Error('the element is defined');
  return element;
}

/** The full lab, where its page for frames says that it lies beside it; from a disk no folder leads there. */
function labBeside({ protocol }: Location): string | null {
  const link = protocol === 'file:' ? null : document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link?.href ?? null;
}

function subscribeTo(element: HTMLElement, listener: (event: FlowEvent) => void): () => void {
  const listening = new AbortController();
  for (const name of FLOW_EVENT_NAMES) {
    const onEvent = (event: Event) => {
      if (event instanceof CustomEvent) listener({ name, detail: event.detail } as FlowEvent);
    };
    element.addEventListener(name, onEvent, { signal: listening.signal });
  }
  return () => listening.abort();
}

function listen(listener: (message: WindowMessage) => void): () => void {
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}

/** The page that stands in a frame: the lab over the whole window, and the child's side of the frame protocol. */
function openEmbedPage(): void {
  defineFlowElement();
  OAuthFlowElement.lab = labBeside(window.location);
  const element = elementAt(window.location);
  if (window.parent !== window) {
    serveFrame({
      parent: window.parent,
      parentOrigin: parseLink(window.location.search, '', locales).display.parentOrigin,
      listen,
      api: () => element.whenRunning(),
      subscribe: (listener) => subscribeTo(element, listener),
      now: () => performance.now(),
    });
  }
  // Whoever changes the moment in the frame's address does not load it anew.
  window.addEventListener('hashchange', () => {
    const { step = null, data = null } = attributesOfLink('', window.location.hash);
    element.data = data;
    // Without a step data lead to their own.
    if (step === null && data !== null) element.removeAttribute('step');
    else element.step = step;
  });
  const main = document.createElement('main');
  main.append(element);
  document.body.replaceChildren(main);
}

openEmbedPage();
