import { errorPage } from '../pages.ts';
import type { Endpoint } from './endpoint.ts';

/** Answers at every address where there is nothing. @see RFC 9110 §15.5.5 */
export const unknownEndpoint: Endpoint = ({ config }) => ({
  findings: [],
  name: 'unknown.response',
  response: errorPage(config.policy, 404, 'There is nothing at this address'),
});
