import type { LinkWarning } from '../../app/link/warning.ts';

const same = (one: LinkWarning, other: LinkWarning) => JSON.stringify(one) === JSON.stringify(other);

/** Each warning once, however often something is wrong in the same way. */
export function distinct(warnings: readonly LinkWarning[]): readonly LinkWarning[] {
  return warnings.filter((warning, at) => warnings.findIndex((other) => same(other, warning)) === at);
}

/** The warnings that are shown, with fresh ones in the place of those of the same matter, so that they do not pile up. */
export function withFresh(
  shown: readonly LinkWarning[],
  isOfMatter: (warning: LinkWarning) => boolean,
  fresh: readonly LinkWarning[],
): readonly LinkWarning[] {
  const others = shown.filter((warning) => !isOfMatter(warning) && !fresh.some((one) => same(one, warning)));
  return [...others, ...fresh];
}
