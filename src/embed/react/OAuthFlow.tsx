import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import type { FlowMethods, FlowStatus } from '../contract/flowApi.ts';
import { FLOW_EVENT_NAMES } from '../contract/flowEvents.ts';
import { defineFlowElement } from '../element/defineElement.ts';
import { attributesOf, HANDLERS, type OAuthFlowProps } from './flowProps.ts';

/** What a ref to the component holds. */
export interface OAuthFlowRef extends FlowMethods, FlowStatus {
  playbackRate: number;
}

/**
 * `<oauth-flow>` as a component. On a server it is the bare element with its children in it; its ref has the methods of
 * the element.
 */
export const OAuthFlow = forwardRef<OAuthFlowRef, OAuthFlowProps>(function OAuthFlow(props, ref) {
  const element = useRef<(HTMLElement & OAuthFlowRef) | null>(null);
  const latest = useRef(props);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const listening = new AbortController();
    for (const name of FLOW_EVENT_NAMES) {
      const onEvent = (event: Event) => {
        const handler = latest.current[HANDLERS[name]] as ((detail: unknown) => void) | undefined;
        if (event.target === element.current && event instanceof CustomEvent) handler?.(event.detail);
      };
      element.current?.addEventListener(name, onEvent, { signal: listening.signal });
    }
    defineFlowElement();
    return () => listening.abort();
  }, []);

  useImperativeHandle(ref, () => {
    if (element.current === null) throw new Error('the element is there when its ref is');
    return element.current;
  }, []);

  return createElement('oauth-flow', { ref: element, style: props.style, ...attributesOf(props) }, props.children);
});
