import type { CSSProperties, ReactNode } from 'react';
import type { FlowEventName, FlowEvents } from '../contract/flowEvents.ts';
import { attributeOf, attributeText, REFLECTED, type ReflectedName } from '../element/attributes.ts';

type Flag = 'controls' | 'keyboard' | 'links' | 'autoplay' | 'predict';

type FlowAttributes = {
  readonly [Name in Exclude<ReflectedName, Flag | 'speed' | 'height' | 'ui' | 'reveal' | 'loading'>]?: string;
} & { readonly [Name in Flag]?: boolean };

type FlowHandlers = {
  readonly [Name in FlowEventName as `on${Capitalize<Name>}`]?: (detail: FlowEvents[Name]) => void;
} & {
  readonly onRateChange?: (detail: FlowEvents['ratechange']) => void;
  readonly onStepChange?: (detail: FlowEvents['stepchange']) => void;
  readonly onSettingChange?: (detail: FlowEvents['settingchange']) => void;
};

/** What `<OAuthFlow>` takes: the attributes of `<oauth-flow>`, a handler for each event, and what stands in its place. */
export interface OAuthFlowProps
  extends FlowAttributes,
    Omit<FlowHandlers, 'onRatechange' | 'onStepchange' | 'onSettingchange'> {
  /** The switches of the scenario by their names. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly step?: string | number;
  readonly speed?: number;
  readonly ui?: 'full' | 'min' | 'none';
  readonly reveal?: 'auto' | 'interaction';
  readonly loading?: 'lazy' | 'eager';
  readonly height?: number | string;
  readonly id?: string;
  readonly title?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** Shown where the lab cannot be, in print, and on demand: its transcript, or a link to it. */
  readonly children?: ReactNode;
}

/** The handler that a component has for each event. */
export const HANDLERS = {
  ready: 'onReady',
  play: 'onPlay',
  pause: 'onPause',
  ratechange: 'onRateChange',
  stepchange: 'onStepChange',
  settingchange: 'onSettingChange',
  prediction: 'onPrediction',
  outcome: 'onOutcome',
  complete: 'onComplete',
  resize: 'onResize',
  warning: 'onWarning',
  error: 'onError',
} as const satisfies Record<FlowEventName, keyof OAuthFlowProps>;

/** On a server a name becomes an attribute as it stands: no switch is called as what runs scripts is. */
const isSwitch = (name: string) => /^(?!on)[a-z][a-z\d-]*$/i.test(name);

/** The attributes that an element has for the props of the component. */
export function attributesOf(props: OAuthFlowProps): Readonly<Record<string, string>> {
  const named = REFLECTED.map((name) => [attributeOf(name), attributeText(props[name])] as const);
  const own = [
    ['step', attributeText(props.step)],
    ['id', attributeText(props.id)],
    ['title', attributeText(props.title)],
    ['class', attributeText(props.className)],
  ] as const;
  const switches = Object.entries(props.settings ?? {}).filter(([name]) => isSwitch(name));
  const all = [...switches, ...named, ...own];
  return Object.fromEntries(all.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}
