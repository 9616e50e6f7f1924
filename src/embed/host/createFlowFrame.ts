import { FlowError } from '../contract/flowError.ts';

export interface FlowFrameOptions {
  /** The address of the lab's embed page. */
  readonly src: string;
  /** What the frame holds, for those who do not see it. */
  readonly title: string;
  /** What a link to the lab can say, by name: `scenario`, every switch, `ui`, `lock` and so on. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The id or the number of the step at which the lab opens. */
  readonly step?: string | number;
  /** A saved state, as the `#data=` of a link has it. */
  readonly data?: string;
  /** In CSS pixels; 576 where it is absent. The width is that of the place where the frame stands. */
  readonly height?: number;
  readonly loading?: 'lazy' | 'eager';
  /** What the frame may do. Scripts are all that it needs, so that it has no origin, no storage and no way out. */
  readonly sandbox?: string;
  readonly document?: Document;
}

const USUAL_HEIGHT = 576;

/** Makes the frame that shows a lab; put it into the page, and connect to it with `connectFlow`. */
export function createFlowFrame(options: FlowFrameOptions): HTMLIFrameElement {
  const {
    src,
    title,
    parameters = {},
    step,
    data,
    height = USUAL_HEIGHT,
    loading = 'lazy',
    sandbox = 'allow-scripts',
  } = options;
  const page = options.document ?? document;
  const address = new URL(src, page.baseURI);
  if (!['https:', 'http:', 'file:'].includes(address.protocol)) {
    throw new FlowError('unknownValue', 'src is the address of an embed page.');
  }
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  const moment = new URLSearchParams();
  if (data !== undefined) moment.set('data', data);
  if (step !== undefined) moment.set('step', String(step));
  const hash = moment.toString();
  if (hash !== '') address.hash = hash;
  const iframe = page.createElement('iframe');
  iframe.title = title;
  iframe.setAttribute('loading', loading);
  iframe.setAttribute('sandbox', sandbox);
  iframe.setAttribute('allow', 'clipboard-write; fullscreen');
  iframe.setAttribute('width', '100%');
  iframe.setAttribute('height', String(height));
  iframe.src = address.href;
  return iframe;
}
