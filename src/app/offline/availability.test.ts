import { describe, expect, it } from 'vitest';
import { follow } from './availability.ts';

/** A registration of a worker, and how often it was asked what it installs. */
class TestRegistration extends EventTarget {
  waiting: object | null = null;
  asked = 0;
  readonly worker = new EventTarget();
  get installing() {
    this.asked += 1;
    return this.worker;
  }
}

function opened() {
  const registration = new TestRegistration();
  const ending = new AbortController();
  const told: string[] = [];
  follow(registration, (now) => told.push(now), ending.signal);
  return { registration, ending, told };
}

describe('whether the page opens without a network', () => {
  it('is told at once, and again when a new version waits', () => {
    const { registration, told } = opened();
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = {};
    registration.worker.dispatchEvent(new Event('statechange'));
    expect(told).toEqual(['kept', 'later']);
  });

  it('is not asked any more by who has gone', () => {
    const { registration, ending, told } = opened();
    registration.dispatchEvent(new Event('updatefound'));
    ending.abort();
    registration.dispatchEvent(new Event('updatefound'));
    registration.worker.dispatchEvent(new Event('statechange'));
    expect([told, registration.asked]).toEqual([['kept'], 1]);
  });

  it('is not told to who has gone before it was known', () => {
    const told: string[] = [];
    follow(new TestRegistration(), (now) => told.push(now), AbortSignal.abort());
    expect(told).toEqual([]);
  });
});
