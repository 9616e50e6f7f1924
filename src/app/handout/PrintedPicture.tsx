import { useLayoutEffect, useRef } from 'react';
import { svgNode } from '../../stage/picture/svgNode.ts';
import styles from './Handout.module.css';

/** A picture that is there as soon as the page is: an image would have to be decoded before it could be printed. */
export function PrintedPicture({ svg }: { readonly svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(svgNode(svg, document));
  }, [svg]);
  return <div ref={place} className={styles.picture} />;
}
