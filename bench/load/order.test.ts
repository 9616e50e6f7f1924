import { describe, expect, it } from 'vitest';
import { orderOf } from './order.ts';

const address = 'http://localhost:1/';
const event = (name: string, dur = 0) => ({ pid: 1, tid: 1, ts: 0, ph: 'X', name, dur });
const navigation = { ...event('navigationStart'), args: { data: { documentLoaderURL: address } } };
const layout = (totalObjects: number) => ({ ...event('Layout'), args: { beginData: { totalObjects } } });
const [paint, program, script] = [event('Paint'), event('v8.evaluateModule', 400_000), event('EvaluateScript', 2000)];

describe('the order of events in a load', () => {
  it('sees content that is painted before the program, and the script before it', () => {
    const events = [navigation, script, layout(600), paint, program];
    expect(orderOf(events, address)).toEqual({ beforeProgram: true, script: 2 });
  });

  it('sees a program that runs before the content is painted', () => {
    const events = [navigation, layout(600), program, paint];
    expect(orderOf(events, address)).toEqual({ beforeProgram: false, script: 400 });
  });

  it('does not take the paint of an empty page for that of content', () => {
    const events = [navigation, layout(5), paint, program, layout(600), paint];
    expect(orderOf(events, address).beforeProgram).toBe(false);
  });

  it('does not take what another page did for this one', () => {
    const elsewhere = { ...program, pid: 2 };
    expect(orderOf([program, navigation, elsewhere, layout(600), paint, program], address).beforeProgram).toBe(true);
  });

  it('says nothing of a record that lacks the paint', () => {
    expect(() => orderOf([navigation, program, layout(600)], address)).toThrow('not complete');
  });
});
