import { clientCredentialsRules } from './clientCredentialsRules.ts';
import type { CodeRecord } from './codeRecord.ts';
import { ownershipRules, redemptionRules } from './codeRules.ts';
import { established, type Judgement } from './finding.ts';
import type { GrantType } from './grantRules.ts';
import { andThen, judge } from './judgement.ts';
import type { Grant, RefreshTokenRecord } from './records.ts';
import { refreshOwnershipRules, refreshRules } from './refreshRules.ts';
import type { ClientRegistration } from './registration.ts';
import { audienceOf, grantedResources } from './resourceTarget.ts';
import type { ProvenRequest } from './tokenFacts.ts';
import type { TokenObjection } from './tokenObjection.ts';

/** What the token is to say: for whom, how much, for which APIs, and to which key it is bound. */
interface TokenToIssue {
  readonly client: ClientRegistration;
  readonly sub: string;
  readonly scope: string;
  readonly aud: readonly string[];
  readonly jkt: string | null;
}

/** Who gets a token for what. */
export type AcceptedTokenRequest = TokenToIssue &
  (
    | { readonly grant_type: 'authorization_code'; readonly code: CodeRecord }
    | { readonly grant_type: 'refresh_token'; readonly refreshToken: RefreshTokenRecord; readonly grant: Grant }
    | { readonly grant_type: 'client_credentials' }
  );

type GrantExaminer = (request: ProvenRequest) => Judgement<TokenObjection, AcceptedTokenRequest>;

const examineCode: GrantExaminer = (request) => {
  const { parameters, client, jkt, server } = request;
  const value = parameters.get('code');
  const record = server.records.codes.find((candidate) => candidate.value === value) ?? null;
  return andThen(
    judge(ownershipRules, { ...request, record }, () => established(record, 'TK-09')),
    (code) =>
      judge(redemptionRules, { ...request, record: code }, () => {
        const { scope, sub, resource } = code;
        const aud = audienceOf(parameters, grantedResources(resource, server.audience));
        return { grant_type: 'authorization_code', client, jkt, code, sub, scope, aud };
      }),
  );
};

const examineRefresh: GrantExaminer = (request) => {
  const { parameters, client, jkt, server } = request;
  const { refreshTokens, grants } = server.records;
  const value = parameters.get('refresh_token');
  const record = refreshTokens.find((candidate) => candidate.value === value) ?? null;
  return andThen(
    judge(refreshOwnershipRules, { ...request, record }, () => established(record, 'RT-02')),
    (refreshToken) => {
      const grant = established(grants.find(({ id }) => id === refreshToken.grant_id) ?? null, 'RT-02');
      return judge(refreshRules, { ...request, record: refreshToken, grant }, () => {
        const scope = parameters.get('scope') ?? grant.scope;
        const aud = audienceOf(parameters, grantedResources(grant.resource, server.audience));
        return { grant_type: 'refresh_token', client, jkt, refreshToken, grant, sub: grant.sub, scope, aud };
      });
    },
  );
};

const examineClientCredentials: GrantExaminer = (request) => {
  const { parameters, client, jkt, server } = request;
  return judge(clientCredentialsRules, request, () => {
    const scope = parameters.get('scope') ?? client.scope;
    return {
      grant_type: 'client_credentials',
      client,
      jkt,
      sub: client.client_id,
      scope,
      aud: audienceOf(parameters, [server.audience]),
    };
  });
};

/** What is examined of each grant type, once client and key are known. */
export const grantExaminers: Readonly<Record<GrantType, GrantExaminer>> = {
  authorization_code: examineCode,
  refresh_token: examineRefresh,
  client_credentials: examineClientCredentials,
};
