import { describe, expect, it } from 'vitest';
import readme from '../../../README.md?raw';
import { codeOf, shortestClient } from './exampleCode.ts';
import { examples } from './examples/examples.ts';

describe('the code that is shown', () => {
  it.each(Object.keys(examples))('of %s runs on its own: it imports, opens a sandbox, and has all that ran', (flow) => {
    const code = codeOf(flow) ?? '';
    expect(code).toMatch(/^import \* as oauth from 'oauth4webapi';\nimport \{ createSandbox \} from/);
    expect(code).toContain('\nconst sandbox = createSandbox(');
    expect(code).toMatch(/^const .*sandbox\./m);
    expect(code).not.toMatch(/export|Promise<void>/);
    expect(code.endsWith(';\n')).toBe(true);
  });

  it('says how the sandbox was opened', () => {
    expect(codeOf('par-dpop')).toContain("createSandbox({ policy: { dpop: 'nonce-required' } });");
    expect(codeOf('code')).toContain('createSandbox();');
  });

  it('says what the parties were called', () => {
    const names = { client: { name: "Ann's }, Bob's" }, server: { host: 'login.acme.com' } };
    const call = /createSandbox\((.*)\);\n/.exec(codeOf('par-dpop', names) ?? '')?.[1] ?? '';
    expect(new Function(`return ${call}`)()).toEqual({ policy: { dpop: 'nonce-required' }, names });
    expect(codeOf('code', names)).toContain(`createSandbox({ names: ${JSON.stringify(names)} });`);
  });

  it('is nothing for what nobody offers', () => {
    expect(codeOf('toString')).toBeNull();
  });

  it('begins with the lines of the README, which a test runs', () => {
    expect(readme).toContain(`\`\`\`js\n${shortestClient}\`\`\``);
  });
});
