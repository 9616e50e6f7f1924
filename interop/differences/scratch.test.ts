import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { startOidcProvider } from './oidcProvider.ts';
import { startSandbox } from './sandbox.ts';
import { answerOf } from './answer.ts';
import { authorizationCases } from './authorizationCases.ts';
import { grantCases, parameterCases } from './tokenCases.ts';
import { transportCases } from './tokenTransportCases.ts';
test('x', async () => {
  const all=[...authorizationCases, ...grantCases, ...parameterCases, ...transportCases];
  const run = async (s: any) => { const t=performance.now(); const out: string[]=[];
  for (const c of all) { try { const r = await c.build(s); out.push(answerOf(r, await s.send(r))); } catch (e) { out.push('THROWS '+String((e as any)?.message ?? e).slice(0,200)+' '+String((e as any)?.cause??'').slice(0,200)); } }
  console.log(all.length, performance.now()-t); await s.close(); return out; };
  const theirs = await run(await startOidcProvider());
  const ours = await run(startSandbox());
  writeFileSync('/tmp/diff.txt', all.flatMap((c,i)=> theirs[i]===ours[i]?[]:[`${theirs[i]} | ${ours[i]} | ${c.name}`]).sort().join('\n'));
  writeFileSync('/tmp/diff.json', JSON.stringify(all.map((c,i)=>({name:c.name,theirs:theirs[i],ours:ours[i]}))));
}, 320000);
