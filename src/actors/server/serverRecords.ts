import type { CodeRecord } from '../../oauth/codeRecord.ts';
import type { ServerRecords, Session } from '../../oauth/records.ts';
import type { ServerContext } from './serverContext.ts';

/** The records once a user has signed in; the session that the browser had before is over. */
export function withSession(records: ServerRecords, session: Session, before: Session | null): ServerRecords {
  const others = records.sessions.filter(({ value }) => value !== before?.value);
  return { ...records, sessions: [...others, session] };
}

/** The records once a user has allowed what a code stands for: the code, its grant, and the consent. */
export function withCode(records: ServerRecords, code: CodeRecord): ServerRecords {
  const { grant_id: id, client_id, sub, scope, resource } = code;
  return {
    ...records,
    codes: [...records.codes, code],
    grants: [...records.grants, { id, client_id, sub, scope, resource, revoked: false }],
    consents: [...records.consents, { sub, client_id, scope, resource }],
  };
}

/** The records once a pushed request is used up; nothing changes where there was none. */
export function withUsedRequest(records: ServerRecords, request_uri: string | null): ServerRecords {
  if (request_uri === null) return records;
  const pushedRequests = records.pushedRequests.map((pushed) =>
    pushed.request_uri === request_uri ? { ...pushed, used: true } : pushed,
  );
  return { ...records, pushedRequests };
}

/** The server once an authorization has been answered: its forms are good for nothing, and its request is used up. */
export function withAuthorizationOver({ interactions, records }: ServerContext, ordinal: number) {
  const request_uri = interactions[ordinal - 1]?.request_uri ?? null;
  return {
    interactions: interactions.map((kept, index) => (index === ordinal - 1 ? { ...kept, over: true } : kept)),
    records: withUsedRequest(records, request_uri),
  };
}
