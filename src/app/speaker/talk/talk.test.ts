import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../../scenarios/code-interception.ts';
import { declarations } from '../../../scenarios/declarations/declarations.ts';
import { simulate } from '../../../simulation/openRun.ts';
import { LONGEST_ORIGIN } from '../../link/display.ts';
import { formatLink } from '../../link/formatLink.ts';
import { choicesOf, LONGEST_NAMES, MOST_COLUMNS, scenarioOf } from '../../session/configuration.ts';
import { ALIVE, loadPage, loadSpeaker, moment, showing, together } from './fixtures/presentation.ts';
import { atHome, HOME, SECRET } from './fixtures/twoWindows.ts';
import { openedBySpeaker, type SpeakerMoment, sealed } from './message.ts';
import { openPageSide } from './pageSide.ts';
import { placeOf } from './place.ts';
import { openSpeakerSide } from './speakerSide.ts';

describe('the two windows of a presentation', () => {
  it('find each other, and the speaker is told what is shown', () => {
    const { speaker } = together();
    expect([speaker.side.connection.get(), speaker.shown]).toEqual(['connected', [0]]);
  });

  it('move together: what changes is told, what is asked is done', () => {
    const { desk, main, speaker } = together();
    main.cursor = 3;
    main.side.changed();
    speaker.side.send('step');
    desk.settle();
    expect(speaker.shown).toEqual([0, 3]);
    expect(main.obeyed).toEqual(['step']);
  });

  it('say no more than that they are there while nothing changes', () => {
    const { desk, speaker } = together();
    for (let second = 0; second < 5; second += 1) {
      speaker.side.tick();
      desk.settle();
    }
    expect([speaker.side.connection.get(), speaker.shown]).toEqual(['connected', [0]]);
  });

  it('find each other again after the main one was loaded anew', () => {
    const { desk, mainWindow, main, speaker } = together();
    main.side.leave();
    mainWindow.listener = null;
    desk.settle();
    expect(speaker.side.connection.get()).toBe('lost');
    const again = loadPage(mainWindow, 'two', 7);
    speaker.side.tick();
    desk.settle();
    speaker.side.send('back');
    desk.settle();
    expect([speaker.side.connection.get(), speaker.shown, again.obeyed]).toEqual(['connected', [0, 7], ['back']]);
  });

  it('find each other again after the speaker’s was loaded anew', () => {
    const { desk, mainWindow, speakerWindow, main, speaker } = together();
    speaker.side.send('step');
    const again = loadSpeaker(desk, speakerWindow, mainWindow);
    again.side.tick();
    desk.settle();
    again.side.send('back');
    desk.settle();
    expect([again.side.connection.get(), again.shown, main.obeyed]).toEqual(['connected', [0], ['step', 'back']]);
  });

  it('notice that there is no answer any more, however much time passes between two greetings', () => {
    const { desk, mainWindow, speaker } = together();
    mainWindow.listener = null;
    for (let greeting = 0; greeting < 3; greeting += 1) speaker.side.tick();
    desk.settle();
    expect(speaker.side.connection.get()).toBe('connected');
    speaker.side.tick();
    expect(speaker.side.connection.get()).toBe('lost');
  });

  it('tell a window that was closed from one that does not answer', () => {
    const { desk, mainWindow, speaker, main } = together();
    mainWindow.closed = true;
    speaker.side.tick();
    speaker.side.send('step');
    desk.settle();
    expect([speaker.side.connection.get(), main.obeyed]).toEqual(['closed', []]);
  });

  it('take another window as the speaker’s once the first one is closed', () => {
    const { desk, mainWindow, speakerWindow, main } = together();
    const second = desk.open(HOME);
    const late = loadSpeaker(desk, second, mainWindow);
    late.side.tick();
    desk.settle();
    expect(late.side.connection.get()).toBe('searching');
    speakerWindow.closed = true;
    late.side.tick();
    desk.settle();
    late.side.send('step');
    desk.settle();
    expect([late.side.connection.get(), main.obeyed]).toEqual(['connected', ['step']]);
  });

  it('hand over a whole run where it could not be made again', () => {
    const { desk, mainWindow, speakerWindow } = together();
    const trace = simulate(codeInterception, { settings: { attack: 'request-and-response' } });
    const page = openPageSide({
      secret: SECRET,
      place: atHome,
      life: 'three',
      moment: () => ({ ...moment(1), traces: [trace] }),
      obey: () => undefined,
    });
    mainWindow.listener = page.receive;
    const got: SpeakerMoment[] = [];
    const speaker = openSpeakerSide({
      secret: SECRET,
      place: atHome,
      opener: desk.handle(speakerWindow, mainWindow),
      show: (shown) => got.push(shown),
    });
    speakerWindow.listener = speaker.receive;
    speaker.tick();
    desk.settle();
    expect(got.map(({ traces }) => traces)).toEqual([[trace]]);
  });

  it.each(Object.keys(declarations))('understand each other about the longest link to %s', (scenario) => {
    const longestOf = (values: readonly string[]) =>
      values.toSorted((one, other) => other.length - one.length)[0] ?? '';
    const choices = Object.fromEntries(
      Object.entries(choicesOf(scenarioOf(scenario))).map(([name, { values }]) => [name, longestOf(values)]),
    );
    const { search } = formatLink({
      configuration: {
        scenario,
        choices,
        seed: '-'.repeat(64),
        names: '王'.repeat(LONGEST_NAMES),
        compare: Array.from({ length: MOST_COLUMNS }, () => choices),
      },
      preferences: { theme: 'projector', motion: 'reduced', locale: 'en-XA', speed: 0.75 },
      display: {
        ...{ ui: 'none', controls: false, keyboard: false, links: false, autoplay: true, present: true },
        predict: true,
        lock: Object.keys(choices),
        parentOrigin: `https://${'a'.repeat(LONGEST_ORIGIN - 8)}`,
      },
      step: null,
    });
    const sent = sealed(SECRET, showing({ ...moment(1), search }));
    expect(openedBySpeaker(sent, SECRET)).toMatchObject({ message: { moment: { search } } });
  });

  it('tell what the room is asked, and no more than fits into a window', () => {
    const told = (question: string, options: number) => {
      const asked = { question, options: Array.from({ length: options }, (_, index) => `Answer ${index}`) };
      const opened = openedBySpeaker(sealed(SECRET, showing({ ...moment(18), asked })), SECRET);
      return opened?.kind === 'message' && opened.message.type === 'moment' ? opened.message.moment.asked : null;
    };
    expect(told('What will Acme Login do?', 2)).toEqual({
      question: 'What will Acme Login do?',
      options: ['Answer 0', 'Answer 1'],
    });
    expect(told('?'.repeat(2000), 12)?.options).toHaveLength(12);
    expect([told('?'.repeat(2001), 2), told('?', 13)]).toEqual([null, null]);
  });

  it('say so where they are of different versions', () => {
    const { desk, mainWindow, speakerWindow, speaker } = together();
    const later = { ...Object(sealed(SECRET, ALIVE)), version: 99 };
    desk.handle(mainWindow, speakerWindow).postMessage(later, HOME);
    desk.settle();
    expect(speaker.side.connection.get()).toBe('outdated');
  });

  it('have nobody to talk to where the window was opened by none', () => {
    const alone = openSpeakerSide({ secret: SECRET, place: atHome, opener: null, show: () => undefined });
    alone.tick();
    expect(alone.connection.get()).toBe('alone');
  });
});

describe('the place of a window', () => {
  it('is its origin, and for files whatever the browser calls them', () => {
    expect(placeOf({ protocol: 'https:', origin: HOME })).toEqual({ origins: [HOME], target: HOME });
    expect(placeOf({ protocol: 'file:', origin: 'null' })).toEqual({ origins: ['null', 'file://'], target: '*' });
  });
});
