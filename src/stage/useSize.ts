import { type RefObject, useContext, useLayoutEffect, useState } from 'react';
import { RemContext } from './RemContext.ts';

/** The room that a stage has, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** The learner's font size. */
  readonly rem: number;
}

const fontSizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

/** The size of an element, kept up to date; null until it is measured, as on the server. */
export function useSize(element: RefObject<Element | null>): Size | null {
  const rootOf = useContext(RemContext);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const measure = () => {
      const next = { width: measured.clientWidth, height: measured.clientHeight, rem: fontSizeOf(rootOf(measured)) };
      setSize((known) =>
        known?.width === next.width && known.height === next.height && known.rem === next.rem ? known : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, rootOf]);
  return size;
}
