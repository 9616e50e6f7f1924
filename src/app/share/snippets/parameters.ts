import { formatLink } from '../../link/formatLink.ts';
import { STEP_PARAMETER } from '../../link/linkParameters.ts';
import type { EmbeddedFlow } from './embeddedFlow.ts';

type Parameter = readonly [name: string, value: string];

/** The first picture is for the light, or for every page. */
const POSTERS = ['poster', 'poster-dark'];

/** What an element is told, by the names that links have, and what only elements have. The scenario is always named. */
export function parametersOf(flow: EmbeddedFlow): readonly Parameter[] {
  const { link, title, lab, reveal, height, withPoster, pictures } = flow;
  const { search } = formatLink(link);
  const { scenario } = link.configuration;
  const said = [...new URLSearchParams(search)].filter(([name]) => name !== 'scenario');
  return [
    ['title', title],
    ['scenario', scenario],
    ...said,
    ...(link.step === null ? [] : [[STEP_PARAMETER, link.step] as const]),
    ...(reveal === 'auto' ? [] : [['reveal', reveal] as const]),
    ...(withPoster ? pictures.map((file, at) => [POSTERS[at] ?? 'poster', file] as const) : []),
    ['height', String(height)],
    ['href', lab],
  ];
}
