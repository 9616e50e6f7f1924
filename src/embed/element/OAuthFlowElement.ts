import type { FlowApi, FlowMethods, FlowStatus } from '../contract/flowApi.ts';
import type { FlowEvent } from '../contract/flowEvents.ts';
import type { KeptFlow, RunningFlow, StartFlow } from '../contract/runningFlow.ts';
import { attributeText, linkAttributes, REFLECTED, type ReflectedProperties } from './attributes.ts';
import { type Cover, coverOf, textOf } from './cover.ts';
import { forwardMethods } from './forwardMethods.ts';
import { followHostTheme, type HostTheme } from './hostTheme.ts';
import { dress, type OwnStyles } from './loaderStyles.ts';
import { posterFor } from './poster.ts';
import { reflectAttributes, writeAttribute } from './reflectAttributes.ts';
import { whenRevealed } from './whenRevealed.ts';

/** A page that is made on a server has no elements, and may still import this. */
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & ReflectedProperties & FlowMethods;

/** Windows have listeners of their own for these, which a widget's must not reach. */
const STAYS_AT_ELEMENT: readonly string[] = ['resize', 'error'];

/** The attributes that say when the lab is to come. */
const SAYS_WHEN: readonly (string | null)[] = ['loading', 'reveal'];

/**
 * `<oauth-flow>`: the lab as a part of another page. Its attributes are the parameters of a link (`scenario`, every switch
 * of the scenario, `step`, `ui`, `lock` and so on) and besides:
 *
 * - `poster`: the address of a picture that stands in its place first, `poster-dark` of one for where it is dark;
 * - `reveal`: `auto` brings the lab as soon as the element is near the window, `interaction` when its button is pressed;
 * - `loading`: `lazy` also leaves the picture until then, `eager` brings the lab at once;
 * - `href`: the address of the full lab, for links to it; without it, where the script lies beside the lab, that one;
 * - `height`: a number of CSS pixels or a length of CSS.
 *
 * What stands in the element is shown where the lab cannot be and in print, and can be opened below it. Every method
 * brings the lab if need be and waits for it. Events are those of `FlowEvents`; they bubble, but for `resize` and `error`.
 */
export class OAuthFlowElement extends Base implements FlowStatus {
  /** How the rest is fetched; set where the element is defined. */
  static fetchStart: () => Promise<StartFlow> = () => Promise.reject(new Error('the element was not defined'));

  /** The address of the full lab for elements without `href`: set by the script that lies beside it. */
  static lab: string | null = null;

  #shown: {
    readonly cover: Cover;
    readonly text: HTMLElement;
    readonly styles: OwnStyles;
    readonly root: ShadowRoot;
  } | null = null;
  #starting: Promise<RunningFlow> | null = null;
  #running: RunningFlow | null = null;
  #kept: KeptFlow | null = null;
  #attributes: MutationObserver | null = null;
  #size: ResizeObserver | null = null;
  #around: HostTheme = 'light';
  #stopTheme: (() => void) | null = null;
  #stopWaiting: () => void = () => undefined;

  connectedCallback(): void {
    this.#upgradeProperties();
    this.#shown ??= this.#furnish();
    this.#observe();
    this.#stopTheme ??= followHostTheme(this, (theme) => this.#dressAs(theme));
    if (this.#starting === null) this.#await();
  }

  disconnectedCallback(): void {
    // Whoever moves an element takes it out first: nothing is lost then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#takeDown();
    });
  }

  get paused(): boolean {
    return this.#running?.api.paused ?? true;
  }

  get playbackRate(): number {
    return this.#running?.api.playbackRate ?? (Number(this.getAttribute('speed')) || 1);
  }

  set playbackRate(rate: number) {
    if (this.#running) this.#running.api.playbackRate = rate;
    else this.setAttribute('speed', String(rate));
  }

  get step(): string | null {
    return this.#running === null ? this.getAttribute('step') : this.#running.api.step;
  }

  /** Goes to a step, as the attribute does; also where that says so already, and the reader has moved on. */
  set step(step: string | number | null) {
    if (this.#running && attributeText(step) === this.getAttribute('step')) {
      this.#running.api.goTo(step ?? 0).catch(() => null);
    } else writeAttribute(this, 'step', step);
  }

  get stepIndex(): number {
    return this.#running?.api.stepIndex ?? 0;
  }

  get stepCount(): number {
    return this.#running?.api.stepCount ?? 0;
  }

  get settings(): Readonly<Record<string, string>> {
    return this.#running?.api.settings ?? {};
  }

  /** The API, once the lab is there; brings it if need be. */
  async whenRunning(): Promise<FlowApi> {
    return (await this.#start()).api;
  }

  #furnish() {
    const root = this.attachShadow({ mode: 'open' });
    const styles = dress(root);
    const cover = coverOf(this.ownerDocument, () => this.#begin());
    const text = textOf(this.ownerDocument);
    return { root, styles, cover, text };
  }

  /** Shows what stands in the place of the lab, or what is below it. Whatever stands there already keeps its focus. */
  #place(main: HTMLElement | null): void {
    const { root, text, styles } = this.#furnished();
    styles.setHeight(this.getAttribute('height'));
    if (main && main.parentNode !== root) root.replaceChildren(main);
    const hasContent = this.childElementCount > 0 || this.textContent?.trim() !== '';
    if (!hasContent) text.remove();
    else if (text.parentNode !== root) root.append(text);
    text.toggleAttribute('data-picture', this.querySelector('img') !== null);
  }

  #furnished() {
    this.#shown ??= this.#furnish();
    return this.#shown;
  }

  #await(): void {
    const { cover } = this.#furnished();
    cover.show('invitation');
    this.#place(cover.element);
    this.#waitAsTold();
  }

  /** Waits as its attributes say for when the lab is to come; not at all, where it is to come at once. */
  #waitAsTold(): void {
    this.#stopWaiting();
    if (this.getAttribute('loading') === 'eager') this.#begin();
    else if (this.getAttribute('reveal') !== 'interaction') {
      this.#stopWaiting = whenRevealed(this, () => this.#begin());
    }
  }

  /** Whoever only looks on is told by the cover what went wrong, and the host by an event. */
  #begin(): void {
    this.#start().catch(() => null);
  }

  #start(): Promise<RunningFlow> {
    this.#starting ??= this.#bring();
    return this.#starting;
  }

  async #bring(): Promise<RunningFlow> {
    const { cover, root } = this.#furnished();
    this.#stopWaiting();
    cover.show('loading');
    try {
      const startFlow = await OAuthFlowElement.fetchStart();
      const attributes = linkAttributes(this.attributes);
      const running = await startFlow({
        ...{ host: this, root, attributes, kept: this.#kept, lab: OAuthFlowElement.lab },
        onEvent: (event) => this.#dispatch(event),
        around: () => this.#around,
        onRunning: (started) => {
          this.#running = started;
        },
      });
      // Who was told that it is ready may have taken it out again.
      this.#running?.follow(linkAttributes(this.attributes));
      this.#place(null);
      if (!this.isConnected) this.#takeDown();
      return running;
    } catch (error) {
      this.#starting = null;
      this.#place(cover.element);
      cover.show('failure');
      const message = error instanceof Error ? error.message : String(error);
      this.#dispatch({ name: 'error', detail: { origin: 'api', code: 'unavailable', message } });
      throw error;
    }
  }

  #dispatch({ name, detail }: FlowEvent): void {
    const reaches = !STAYS_AT_ELEMENT.includes(name);
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: reaches, composed: reaches }));
  }

  /** Whatever stands in the element is as light or dark as the page around it, if its author does not want it otherwise. */
  #dressAs(theme: HostTheme): void {
    this.#around = theme;
    const { styles, cover } = this.#furnished();
    styles.setScheme(theme);
    if (this.#running !== null) return;
    cover.describe(this.getAttribute('title'), this.getAttribute('loading') === 'lazy');
    cover.showPoster(posterFor(this, theme));
  }

  #observe(): void {
    this.#attributes ??= new MutationObserver((changes) => {
      this.#place(null);
      this.#dressAs(this.#around);
      this.#running?.follow(linkAttributes(this.attributes));
      const isToldWhen = changes.some(({ attributeName }) => SAYS_WHEN.includes(attributeName));
      if (isToldWhen && this.#starting === null) this.#waitAsTold();
    });
    this.#attributes.observe(this, { attributes: true, childList: true });
    this.#size ??= new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = this;
      this.#dispatch({ name: 'resize', detail: { origin: 'user', width, height } });
    });
    this.#size.observe(this);
  }

  /** What was shown is kept as plain data, so that nothing else of it stays. */
  #takeDown(): void {
    this.#stopWaiting();
    this.#stopTheme?.();
    this.#stopTheme = null;
    this.#attributes?.disconnect();
    this.#size?.disconnect();
    if (this.#running === null) return;
    this.#kept = this.#running.save();
    this.#running.close();
    this.#running = null;
    this.#starting = null;
  }

  /** What was set before the element was defined hides the properties of its class. */
  #upgradeProperties(): void {
    for (const name of [...REFLECTED, 'step', 'playbackRate'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

reflectAttributes(OAuthFlowElement.prototype);
forwardMethods(OAuthFlowElement.prototype);
