import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../i18n/en.ts';
import type { Agenda } from '../../agenda/agenda.ts';
import { compressed } from '../../agenda/compressed.ts';
import { planCode } from '../../agenda/planCode.ts';
import { agendaText } from '../../agenda/writeAgenda.ts';
import { historyAt } from '../../page/fixtures/historyAt.ts';
import { openPage } from '../../page/page.ts';
import { runsAtHand } from '../../session/fixtures/runsAtHand.ts';
import { momentOn, obeyOn } from '../page/onPage.ts';
import { comingAfter } from './coming.ts';
import { openProjector } from './projection.ts';

const theft = { scenario: 'code-interception', settings: { attack: 'response', pkce: 'off' }, decisions: {} };

const agenda: Agenda = {
  version: 1,
  stops: [
    { ...theft, step: 'token.request', until: 'token.response', note: 'Who holds the token now?' },
    { ...theft, settings: { attack: 'response' }, step: 'token.request' },
    { ...theft, settings: {}, step: null, until: 'app.tap' },
  ],
};

function present(hash = `#plan=${compressed(agendaText(agenda))}`, search = '?present=1') {
  const page = openPage({
    runs: runsAtHand,
    bar: historyAt(search, hash).bar,
    locales: ['en'],
    captionOf: () => 'a caption',
    stored: { theme: null, singleKeys: true },
  });
  const projector = openProjector(runsAtHand);
  const told = () => {
    projector.show(momentOn(page, en));
    const shown = projector.projection.get();
    if (shown.kind !== 'run') throw new Error('there is no run');
    const coming = comingAfter(shown, shown.moment.cursor, en);
    const [run] = coming.kind === 'step' ? coming.runs : [];
    const next = run ? [run.trace.settings.pkce, run.trace.steps[run.cursor - 1]?.id] : coming.kind;
    return { note: shown.plan?.note ?? null, next, ends: shown.moment.ends };
  };
  const step = () => {
    obeyOn(page, 'step');
    return told();
  };
  return { told, step };
}

describe('what comes next, as the speaker is told', () => {
  beforeAll(() => planCode.load());

  it('is the next step within a stop, and where that ends the beginning of the next stop', () => {
    const { told, step } = present();
    const note = 'Who holds the token now?';
    expect(told()).toMatchObject({ note, next: ['off', 'token.response'], ends: { atStart: true, atEnd: false } });
    expect(step()).toMatchObject({ note, next: ['S256', 'token.request'] });
    expect(step()).toMatchObject({ note: '', next: 'beginning' });
    expect(step()).toMatchObject({ note: '', next: ['S256', 'app.tap'] });
    expect(step()).toMatchObject({ next: 'nothing', ends: { atStart: false, atEnd: true } });
    expect(step()).toMatchObject({ next: 'nothing' });
  });

  it('is the step of the run behind the last stop, unless a room looks on', () => {
    const { told } = present(`#plan=${compressed(agendaText({ ...agenda, stops: agenda.stops.slice(0, 1) }))}`, '');
    expect(told()).toMatchObject({ next: ['off', 'token.response'] });
  });

  it('is the next step of the run where there is no plan, and nothing at its end', () => {
    expect(present('#step=token.request', '?attack=response&pkce=off').told()).toEqual({
      note: null,
      next: ['off', 'token.response'],
      ends: { atStart: false, atEnd: false },
    });
    expect(present('#step=99', '').told()).toMatchObject({ next: 'nothing', ends: { atEnd: true } });
  });
});
