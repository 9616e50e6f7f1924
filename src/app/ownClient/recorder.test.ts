import { describe, expect, it } from 'vitest';
import { sandbox } from '../../scenarios/declarations/sandbox.ts';
import { examples } from './examples/examples.ts';
import { recorder } from './recorder.ts';

const flows = sandbox.settings.flow?.values ?? [];

describe('the examples of foreign software', () => {
  it('are those that can be chosen', () => {
    expect(Object.keys(examples)).toEqual(flows);
  });

  it.each([
    ['code', 'completed', null],
    ['wrong-verifier', 'refused', 'TK-11'],
    ['par-dpop', 'completed', null],
    ['refresh', 'detected', 'RT-06'],
    ['service', 'completed', null],
  ])('%s ends as %s', async (flow, verdict, check) => {
    const { outcome, settings, steps } = await recorder.record({ settings: { flow }, seed: '1', names: '' });
    expect([outcome.verdict, outcome.decidedBy?.check ?? null, settings]).toEqual([verdict, check, { flow }]);
    expect(steps.length).toBeGreaterThan(5);
  });

  it('refuses what nobody offers', async () => {
    await expect(recorder.record({ settings: { flow: 'toString' }, seed: '1', names: '' })).rejects.toThrow(
      'no example',
    );
  });
});
