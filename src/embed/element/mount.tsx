import '../../app/theme/tokens.css';
import '../../app/theme/base.css';
import './widget.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../app/App.tsx';
import { ErrorBoundary } from '../../app/ErrorBoundary.tsx';
import type { Page } from '../../app/page/page.ts';
import { SurroundingsContext } from '../../app/page/surroundings.ts';
import { applyTheme } from '../../app/theme/theme.ts';
import { RemContext } from '../../stage/RemContext.ts';
import { shareUrl } from '../api/shareUrl.ts';
import { openFlow } from './openFlow.ts';
import { silentBar } from './silentBar.ts';
import { adoptStyles } from './styles.ts';
import { Widget } from './Widget.tsx';
import { surroundingsOf, type WidgetPlace } from './widgetSurroundings.ts';

export interface MountOptions {
  /** The element that the host's page knows. */
  readonly host: HTMLElement;
  /** Its open shadow root; the cover in it is replaced. */
  readonly root: ShadowRoot;
  /** What a link says behind its path: `parseLink` validates both. */
  readonly search: string;
  readonly hash: string;
  /** The address of the full lab; null where it is not known. */
  readonly fullLab: () => string | null;
}

export interface MountedFlow {
  readonly page: Page;
  readonly unmount: () => void;
}

function place({ host, root }: MountOptions): WidgetPlace {
  const { ownerDocument } = host;
  const [frame, widget] = [ownerDocument.createElement('div'), ownerDocument.createElement('div')];
  frame.toggleAttribute('data-frame', true);
  widget.toggleAttribute('data-widget', true);
  // Whoever presses beside the controls means the widget: from then on it answers keys.
  widget.tabIndex = -1;
  frame.append(widget);
  adoptStyles(root);
  const cover = root.querySelector('[data-cover]');
  const isOpening = cover?.contains(root.activeElement);
  cover?.remove();
  root.prepend(frame);
  // Whoever pressed the button that brought the lab is in it then, and not thrown out of the page's order.
  if (isOpening) widget.focus({ preventScroll: true });
  return { host, root, frame, widget };
}

function keepDressed(widget: HTMLElement, { settings }: Page): void {
  const dress = () => {
    const { theme, motion } = settings.get();
    applyTheme(theme, widget);
    widget.setAttribute('data-motion', motion);
  };
  dress();
  settings.subscribe(dress);
}

/**
 * Shows the lab in a shadow root. It takes no focus but that of the button that
 * brought it, scrolls nothing around it, and keeps nothing. Fails where the code
 * for what the link asks for cannot be fetched.
 */
export async function mountFlow(options: MountOptions): Promise<MountedFlow> {
  const bar = silentBar(options);
  const page = await openFlow(bar);
  const at = place(options);
  keepDressed(at.widget, page);
  const root = createRoot(at.widget);
  const render = () => {
    root.render(
      <SurroundingsContext value={surroundings}>
        <RemContext value={surroundings.dressed}>
          <ErrorBoundary>
            <App page={page}>
              <Widget host={options.host} />
            </App>
          </ErrorBoundary>
        </RemContext>
      </SurroundingsContext>,
    );
  };
  const startAgain = () => {
    bar.move({ search: options.search, hash: options.hash });
    root.render(null);
    render();
  };
  const link = () => (page.settings.get().display.links ? shareUrl(page, options.fullLab()) : null);
  const { surroundings, close } = surroundingsOf(at, { link, startAgain });
  render();
  return {
    page,
    unmount() {
      root.unmount();
      close();
      page.lab.close();
      at.frame.remove();
    },
  };
}
