import type { WireText } from '../../text/wire.ts';
import { storyMeanings, wireIn } from '../wire.ts';
import { furtherClaims } from './wire/claims.ts';
import { furtherHeaders } from './wire/headers.ts';
import { furtherMembers } from './wire/json.ts';
import { furtherParameters } from './wire/parameters.ts';

const { parameters, headers, jsonMembers, claims } = storyMeanings;

/** Of whatever other software may send. */
export const wire: WireText = wireIn({
  parameters: { ...parameters, ...furtherParameters },
  headers: { ...headers, ...furtherHeaders },
  jsonMembers: { ...jsonMembers, ...furtherMembers },
  claims: { ...claims, ...furtherClaims },
});
