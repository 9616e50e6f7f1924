import { loader as words } from '../../i18n/en/loader.ts';

interface CoverOptions {
  readonly document: Document;
  readonly isLazy: boolean;
  readonly title: string | null;
  readonly onOpen: () => void;
}

/** What stands in an element before the lab does. */
export interface Cover {
  readonly element: HTMLElement;
  /** Shows the picture of an address; null is none. */
  readonly showPoster: (address: string | null) => void;
  readonly showLoading: () => void;
  readonly showFailure: () => void;
}

function buttonOf(document: Document, text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onPress);
  return button;
}

function posterOf(document: Document, isLazy: boolean): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.loading = isLazy ? 'lazy' : 'eager';
  image.setAttribute('part', 'poster');
  // A picture that does not come leaves the plain frame.
  image.addEventListener('error', () => image.remove());
  return image;
}

/** A picture where there is one, and a button that brings the lab. */
export function coverOf({ document, isLazy, title, onOpen }: CoverOptions): Cover {
  const element = document.createElement('div');
  element.toggleAttribute('data-cover', true);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.hidden = true;
  const button = buttonOf(document, words.open(title), onOpen);
  button.setAttribute('part', 'open');
  const poster = posterOf(document, isLazy);
  const front = document.createElement('div');
  front.append(status, button);
  element.append(front);
  return {
    element,
    showPoster(address) {
      if (address === poster.getAttribute('src')) return;
      if (address === null) {
        poster.remove();
        poster.removeAttribute('src');
      } else {
        poster.src = address;
        element.prepend(poster);
      }
    },
    showLoading() {
      element.toggleAttribute('data-failed', false);
      status.hidden = false;
      status.textContent = words.loading;
      // It keeps the focus of whoever pressed it.
      button.setAttribute('aria-disabled', 'true');
    },
    showFailure() {
      element.toggleAttribute('data-failed', true);
      status.hidden = false;
      status.textContent = words.failed;
      button.textContent = words.again;
      button.removeAttribute('aria-disabled');
    },
  };
}

/** What the author wrote into the element: shown where the lab cannot be, in print, and on demand. */
export function textOf(document: Document): HTMLElement {
  const element = document.createElement('div');
  element.toggleAttribute('data-text', true);
  const button = buttonOf(document, words.transcript, () => {
    button.setAttribute('aria-expanded', String(element.toggleAttribute('data-open')));
  });
  button.setAttribute('aria-expanded', 'false');
  element.append(button, document.createElement('slot'));
  return element;
}
