import type { Trace } from '../../../trace/trace.ts';
import { carriesProof } from '../../facts/credentials.ts';
import { kindOfStep } from '../../facts/moment.ts';
import { namesOf } from '../../facts/names.ts';
import { parametersOf } from '../../facts/parametersOf.ts';
import { inWords } from '../count.ts';
import { list } from '../list.ts';

const flows: Readonly<Record<string, string>> = {
  authorization_code: 'redeems a code',
  refresh_token: 'refreshes a token',
  client_credentials: 'asks for a token in its own name',
};

/** What the client of the run does, each once. */
function doneBy({ steps }: Trace): readonly string[] {
  const pushes = steps.some(({ id }) => kindOfStep(id) === 'par.request') ? ['pushes its request'] : [];
  const proves = steps.some(carriesProof) ? ['proves that it holds a key'] : [];
  const grants = steps.map(({ message }) =>
    message.kind === 'http.request' ? parametersOf(message).get('grant_type') : null,
  );
  return [...pushes, ...[...new Set(grants)].flatMap((grant) => (grant !== null && flows[grant]) || []), ...proves];
}

/** Before the first message of a run whose client is software from elsewhere. */
export function foreignOpening(trace: Trace): string {
  const { app, server, api } = namesOf(trace);
  const { length } = trace.steps;
  if (length === 0)
    return `**Nothing has been sent yet.** ${app} can call ${server} and ${api}, and what happens will stand here.`;
  const done = doneBy(trace);
  const does = done.length === 0 ? '' : ` It ${list(done)}.`;
  const messages = length === 1 ? 'one message' : `${inWords(length)} messages`;
  return `${app} is **software from elsewhere** that called ${server} and ${api} as if they were real.${does} Step through the ${messages}, and see every check that was made.`;
}
