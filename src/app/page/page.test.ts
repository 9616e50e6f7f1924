import { describe, expect, it } from 'vitest';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import { opensAtDefault } from './defaultPage.ts';
import { historyAt } from './fixtures/historyAt.ts';
import { openPage } from './page.ts';

function open(
  search: string,
  hash = '',
  stored: { theme: 'dark' | null; singleKeys: boolean } = { theme: null, singleKeys: true },
) {
  const history = historyAt(search, hash);
  const page = openPage({
    runs: runsAtHand,
    bar: history.bar,
    locales: ['en', 'en-XA'],
    captionOf: () => 'a caption',
    stored,
  });
  const moment = () => {
    const { reel, cursor } = page.lab.state();
    return reel.moments[cursor - 1]?.id ?? null;
  };
  return { ...history, page, moment };
}

describe('the page and its address', () => {
  it('opens paused at the moment of its link', () => {
    const { page, moment } = open('?attack=response&pkce=off', '#step=token.request');
    expect(moment()).toBe('token.request');
    expect(page.lab.state().playing).toBe(false);
    expect(page.lab.state().session.present.choices).toMatchObject({ attack: 'response', pkce: 'off' });
  });

  it('corrects its address at a step and adds an entry at a changed switch', () => {
    const { page, entries } = open('');
    page.lab.play({ type: 'seek', cursor: 3 });
    page.lab.change({ type: 'choose', choices: { pkce: 'plain' } });
    page.lab.play({ type: 'step' });
    expect(entries).toEqual([
      { search: '', hash: '#step=authorization.request' },
      { search: '?pkce=plain', hash: '#step=signin.page' },
    ]);
  });

  it('goes back to the switches and the moment of an entry, and forward again', () => {
    const { page, go, entries, moment } = open('');
    page.lab.play({ type: 'seek', cursor: 3 });
    page.lab.change({ type: 'choose', choices: { pkce: 'off' } });
    page.lab.play({ type: 'last' });
    go(-1);
    expect([page.lab.state().session.present.choices.pkce, moment()]).toEqual(['S256', 'authorization.request']);
    go(1);
    expect([page.lab.state().session.present.choices.pkce, moment()]).toEqual(['off', 'app.show']);
    expect(entries).toHaveLength(2);
  });

  it('follows a hash that is typed in', () => {
    const { page, typeIn } = open('');
    typeIn({ search: '', hash: '#step=5' });
    expect(page.lab.state().cursor).toBe(5);
  });

  it('opens at the saved state of its link, writes it as a link once something changes, and comes back to it', () => {
    const data = '#data={"version":1,"settings":{"pkce":"off"},"step":"token.request"}';
    const { page, entries, go, moment } = open('?pkce=plain&theme=dark', data);
    const shown = () => [page.lab.state().session.present.choices.pkce, moment()];
    expect(shown()).toEqual(['off', 'token.request']);
    expect(page.settings.get().warnings).toMatchObject([{ parameter: 'pkce', value: 'plain', reason: 'overruled' }]);
    expect(entries).toEqual([{ search: '?pkce=plain&theme=dark', hash: data }]);
    page.lab.change({ type: 'choose', choices: { consent: 'deny' } });
    expect(entries.at(-1)?.search).toBe('?pkce=off&consent=deny&theme=dark');
    expect(entries.at(-1)?.hash).not.toContain('data');
    go(-1);
    expect(shown()).toEqual(['off', 'token.request']);
    page.lab.play({ type: 'back' });
    expect(entries[0]).toEqual({ search: '?pkce=off&theme=dark', hash: `#step=${moment()}` });
  });

  it('says what its link got wrong, and says no more once the link is another', () => {
    const { page, typeIn } = open('?pkce=md5', '#step=nowhere');
    expect(page.settings.get().warnings.map(({ parameter }) => parameter)).toEqual(['pkce', 'step']);
    typeIn({ search: '', hash: '#step=2' });
    expect(page.settings.get().warnings).toEqual([]);
  });

  it('says which names of its link nobody can bear and why, and uses the others', () => {
    const { page } = open('?names=client:Photo%20API@ü.com;server:Gate');
    const [{ names, cast } = { names: null, cast: [] }] = page.lab.state().reel.traces;
    expect(page.settings.get().warnings).toEqual([
      { kind: 'bad', parameter: 'names', value: 'client: ü.com', used: 'printer.example.com', reason: 'hostAscii' },
      { kind: 'bad', parameter: 'names', value: 'client: Photo API', used: 'Photo Printer', reason: 'nameTaken' },
    ]);
    expect(names).toEqual({ server: { name: 'Gate' } });
    expect(cast.map(({ name }) => name)).toContain('Gate');
  });

  it('shows nothing of a refused name that could turn the words around it', () => {
    const { page } = open('?names=client:a%E2%80%AEb');
    expect(page.settings.get().warnings).toMatchObject([{ value: 'client: a\uFFFDb', reason: 'nameSigns' }]);
  });

  it('says no more of names once the link is another', () => {
    const { page, typeIn } = open('?names=client:Photo%20API');
    typeIn({ search: '?names=client:Zebra', hash: '' });
    expect(page.settings.get().warnings).toEqual([]);
    expect(page.address().search).toBe('?names=client:Zebra');
  });

  it('keeps the wishes of a link in its address, and sends nobody what was chosen on the page', () => {
    const wished = open('?theme=dark&speed=2');
    wished.page.settings.set({ ...wished.page.settings.get(), theme: 'light' });
    expect(wished.page.address()).toEqual({ search: '?theme=light&speed=2', hash: '' });
    const chosen = open('', '', { theme: 'dark', singleKeys: false });
    expect(chosen.page.settings.get()).toMatchObject({ theme: 'dark', singleKeys: false });
    chosen.page.lab.play({ type: 'step' });
    expect(chosen.page.address()).toEqual({ search: '', hash: '#step=app.tap' });
  });

  it('sends nobody what is of embeds alone', () => {
    const { page, entries } = open('?pkce=off&ui=min&embed&parentOrigin=https://docs.example&keyboard=0');
    expect(page.settings.get().warnings).toEqual([]);
    page.lab.play({ type: 'step' });
    expect(entries).toEqual([{ search: '?pkce=off&keyboard=0', hash: '#step=app.tap' }]);
  });

  it('knows whether it opened where the prerendered frame stands', () => {
    expect(['', '?utm=1', '?pkce=S256'].map((search) => opensAtDefault(open(search).page))).toEqual([true, true, true]);
    expect(['?pkce=off', '?pkce=md5', '?theme=dark'].map((search) => opensAtDefault(open(search).page))).toEqual([
      false,
      false,
      false,
    ]);
    const hashes = ['#step=1', '#data={"version":1}', '#data=x'];
    expect(hashes.map((hash) => opensAtDefault(open('', hash).page))).toEqual([false, false, false]);
    expect(opensAtDefault(open('', '', { theme: null, singleKeys: false }).page)).toBe(false);
  });
});
