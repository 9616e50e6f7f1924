import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Party } from '../trace/trace.ts';
import { densityOfNames, type HeadDensity, headDensity } from './headDensity.ts';

/** Where a word is longer than its line. */
function isCut(name: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(name);
  const end = name.getBoundingClientRect().right;
  return [...range.getClientRects()].some(({ right }) => right > end + 0.1);
}

/**
 * How heads are set in lanes of so many rem so that no name is cut off, if that can be. Names are measured, for nobody
 * knows in which font: whenever the parties, their lanes or the height of the heads changes, and when a font arrives.
 */
export function useHeadDensity(
  list: RefObject<HTMLElement | null>,
  laneWidth: number | null,
  height: number | null,
  cast: readonly Party[],
): HeadDensity {
  const usual = headDensity(laneWidth);
  const [density, setDensity] = useState(usual);
  useLayoutEffect(() => {
    const heads = list.current;
    if (heads === null || laneWidth === null || height === null) return undefined;
    const named = new Set(cast.map(({ name }) => name));
    const names = [...heads.querySelectorAll('strong')].filter(({ title }) => named.has(title));
    const measure = () => {
      const set = (tried: HeadDensity) => heads.setAttribute('data-density', tried);
      const fitting = densityOfNames(usual, (tried) => {
        set(tried);
        return names.filter(isCut).length;
      });
      set(fitting);
      setDensity(fitting);
    };
    measure();
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [list, laneWidth, height, cast, usual]);
  return density;
}
