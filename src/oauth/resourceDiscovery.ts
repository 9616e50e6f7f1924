import { examine, fail, type Judgement, pass, type Rule } from './finding.ts';
import { type AnswerRefusal, bodyIsJson, type JsonAnswer, readAnswer, statusIs, textOf } from './jsonAnswer.ts';
import { type HttpResponse, headersOf } from './wire.ts';

/** What a client learns of an API, in the words of RFC 9728 §2. */
export interface DiscoveredResource {
  /** The issuers whose tokens it takes. Whether to trust any of them is for the client to decide (RFC 9728 §7.6). */
  readonly authorization_servers: readonly string[];
  /** The scopes that it uses; empty where it does not say. */
  readonly scopes_supported: readonly string[];
}

/** No RFC names an error for a document that a client cannot use. */
const UNUSABLE = 'invalid_metadata';

interface Expected extends JsonAnswer {
  readonly resource: string;
}

const resourceIsTheOneAsked: Rule<Expected, AnswerRefusal> = {
  check: 'MD-03',
  ref: 'RFC 9728 §3.3',
  examine({ members, resource }) {
    const claimed = textOf(members, 'resource');
    return claimed === resource ? pass(resource, claimed) : fail({ error: UNUSABLE }, resource, claimed);
  },
};

const namesItsServers: Rule<Expected, AnswerRefusal> = {
  check: 'MD-04',
  ref: 'RFC 9728 §2',
  examine({ members }) {
    const servers = textsOf(members, 'authorization_servers');
    return servers.length > 0
      ? pass(null, servers.join(' '))
      : fail({ error: UNUSABLE }, 'authorization_servers', null);
  },
};

const documentRules: readonly Rule<Expected, AnswerRefusal>[] = [
  statusIs(200, { check: 'MD-01', ref: 'RFC 9728 §3.2' }, UNUSABLE),
  bodyIsJson({ check: 'MD-02', ref: 'RFC 9728 §3.2' }, UNUSABLE),
  resourceIsTheOneAsked,
  namesItsServers,
];

/**
 * Examines the document about an API as a client does, MD-01 to MD-04. `resource` is the identifier from which the
 * address of the document was made; where the address came with a challenge, it is the URL of the request that was
 * challenged. Refused, `accepted` is null.
 * @see RFC 9728 §3.3
 */
export function examineResourceDiscovery(
  response: HttpResponse,
  resource: string,
): Judgement<AnswerRefusal, DiscoveredResource> {
  const answer = readAnswer(response);
  const { findings, refusal } = examine(documentRules, { ...answer, resource });
  if (refusal !== null) return { findings, refusal, accepted: null };
  const { members } = answer;
  const accepted = {
    authorization_servers: textsOf(members, 'authorization_servers'),
    scopes_supported: textsOf(members, 'scopes_supported'),
  };
  return { findings, refusal: null, accepted };
}

/** A parameter of a challenge, its value quoted or not (RFC 9110 §11.2). Quoted values are read whole. */
const PARAMETER = /([^\s,="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;

/** Where a challenge says that the document about the API is, or null. @see RFC 9728 §5.1 */
export function resourceMetadataUrl(response: HttpResponse): string | null {
  const challenges = headersOf(response, 'WWW-Authenticate').join(', ');
  for (const [, name, quoted, plain] of challenges.matchAll(PARAMETER)) {
    if (name?.toLowerCase() === 'resource_metadata') return plain ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? null;
  }
  return null;
}

function textsOf(members: JsonAnswer['members'], name: string): readonly string[] {
  const value = members?.[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
