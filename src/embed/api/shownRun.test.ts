import { describe, expect, it } from 'vitest';
import { openedApi } from './fixtures/openedApi.ts';
import { shownRun } from './shownRun.ts';

/** A signal that tells how many listen to it. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listening = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  Object.assign(signal, {
    addEventListener: (name: string, listener: () => void) => {
      listening += 1;
      add(name, listener);
    },
    removeEventListener: (name: string, listener: () => void) => {
      listening -= 1;
      remove(name, listener);
    },
  });
  return { controller, signal, listening: () => listening };
}

describe('waiting for the run that was chosen last', () => {
  it('leaves nothing behind when the run is shown', async () => {
    const { page, network } = openedApi('', '', 'late');
    const { signal, listening } = countedSignal();
    page.lab.change({ type: 'choose', choices: { pkce: 'off' } });
    const shown = shownRun(page.lab, signal);
    expect(listening()).toBe(1);
    await network.deliver();
    await shown;
    expect(listening()).toBe(0);
  });

  it('rejects at once where the lab is closed already', async () => {
    const { page } = openedApi('', '', 'late');
    page.lab.change({ type: 'choose', choices: { pkce: 'off' } });
    await expect(shownRun(page.lab, AbortSignal.abort())).rejects.toMatchObject({ code: 'closed' });
  });
});
