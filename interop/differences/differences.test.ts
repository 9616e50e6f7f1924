import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';
import { cases } from './cases.ts';
import { namesIn } from './difference.ts';
import { expected } from './expected.ts';
import { startOidcProvider } from './oidcProvider.ts';
import { startSandbox } from './sandbox.ts';
import type { Server } from './server.ts';

interface Answers {
  readonly theirs: string;
  readonly ours: string;
}

async function answersOf(server: Server): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  try {
    for (const { name, build } of cases) {
      const request = await build(server);
      answers.set(name, answerOf(request, await server.send(request)));
    }
  } finally {
    await server.close();
  }
  return answers;
}

const line = (name: string, { theirs, ours }: Answers) => `${name}: theirs ${theirs}, ours ${ours}`;

describe('oidc-provider and ours, asked the same', () => {
  const answers = new Map<string, Answers>();

  beforeAll(async () => {
    const theirs = await answersOf(await startOidcProvider());
    const ours = await answersOf(startSandbox());
    for (const [name, answer] of theirs) answers.set(name, { theirs: answer, ours: ours.get(name) ?? 'nothing' });
  }, 120_000);

  afterAll(() => answers.clear());

  it('are asked more than three hundred different things', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(300);
  });

  it('take what is as it should be', () => {
    const taken = [...answers].filter(([name]) => /^(?!.*(without PKCE|daemon)).*: as it should be$/.test(name));
    expect(new Set(taken.flatMap(([, { theirs, ours }]) => [theirs, ours]))).toEqual(new Set(['sign-in', '200']));
  });

  it('answer alike, but for the differences that are listed with their reason', () => {
    const listed = expected.flatMap(({ requests, theirs, ours }) =>
      requests.flatMap(namesIn).map((name) => line(name, { theirs, ours })),
    );
    const found = [...answers].filter(([, { theirs, ours }]) => theirs !== ours);
    expect(found.map(([name, both]) => line(name, both)).sort()).toEqual([...listed].sort());
  });
});
