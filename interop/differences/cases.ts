import { authorizationCases } from './authorizationCases.ts';
import type { RequestCase } from './requestCase.ts';
import { grantCases, parameterCases } from './tokenCases.ts';
import { transportCases } from './tokenTransportCases.ts';

/** All requests that are sent to both servers. */
export const cases: readonly RequestCase[] = [
  ...authorizationCases,
  ...grantCases,
  ...parameterCases,
  ...transportCases,
];
