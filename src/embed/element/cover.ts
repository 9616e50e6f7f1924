import { loader as words } from '../../i18n/en/loader.ts';

type CoverState = 'invitation' | 'loading' | 'failure';

/** What stands in an element before the lab does. */
export interface Cover {
  readonly element: HTMLElement;
  /** Says what can be opened, and whether the picture waits until it is near the window. */
  readonly describe: (title: string | null, isLazy: boolean) => void;
  /** Shows the picture of an address; null is none. */
  readonly showPoster: (address: string | null) => void;
  readonly show: (state: CoverState) => void;
}

const STATUS: Readonly<Record<CoverState, string>> = {
  invitation: '',
  loading: words.loading,
  failure: words.failed,
};

function buttonOf(document: Document, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', onPress);
  return button;
}

function posterOf(document: Document): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.setAttribute('part', 'poster');
  // A picture that does not come leaves the plain frame.
  image.addEventListener('error', () => image.remove());
  return image;
}

/** A picture where there is one, and a button that brings the lab. */
export function coverOf(document: Document, onOpen: () => void): Cover {
  const element = document.createElement('div');
  element.toggleAttribute('data-cover', true);
  // It is there before its words are: only then are they announced.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const button = buttonOf(document, onOpen);
  button.setAttribute('part', 'open');
  const poster = posterOf(document);
  const front = document.createElement('div');
  front.append(status, button);
  element.append(front);
  let name = '';
  let shown: CoverState = 'invitation';

  function label(): void {
    button.textContent = shown === 'failure' ? words.again : name;
  }

  return {
    element,
    describe(title, isLazy) {
      poster.loading = isLazy ? 'lazy' : 'eager';
      name = words.open(title);
      label();
    },
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
    show(state) {
      shown = state;
      element.toggleAttribute('data-failed', state === 'failure');
      status.textContent = STATUS[state];
      // It keeps the focus of whoever pressed it.
      button.ariaDisabled = String(state === 'loading');
      label();
    },
  };
}

/** What the author wrote into the element: shown where the lab cannot be, in print, and on demand. */
export function textOf(document: Document): HTMLElement {
  const element = document.createElement('div');
  element.toggleAttribute('data-text', true);
  const button = buttonOf(document, () => {
    button.setAttribute('aria-expanded', String(element.toggleAttribute('data-open')));
  });
  button.textContent = words.transcript;
  button.setAttribute('aria-expanded', 'false');
  element.append(button, document.createElement('slot'));
  return element;
}
