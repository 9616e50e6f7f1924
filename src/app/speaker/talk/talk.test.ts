import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../../scenarios/code-interception.ts';
import { simulate } from '../../../simulation/openRun.ts';
import { atHome, type Desk, HOME, openDesk, SECRET, type TestWindow } from './fixtures/twoWindows.ts';
import { COMMANDS, type SpeakerCommand, type SpeakerMoment, sealed } from './message.ts';
import { openPageSide, type PageSide } from './pageSide.ts';
import { placeOf } from './place.ts';
import { openSpeakerSide, type SpeakerSide } from './speakerSide.ts';

const moment = (cursor: number): SpeakerMoment => ({
  search: '?pkce=off',
  cursor,
  traces: null,
  presenter: null,
  plan: null,
});

interface MainWindow {
  readonly side: PageSide;
  readonly obeyed: SpeakerCommand[];
  cursor: number;
}

/** Loads the page in a window, as for the first time or anew. */
function loadPage(window: TestWindow, life: string, cursor = 0): MainWindow {
  const obeyed: SpeakerCommand[] = [];
  const main: MainWindow = {
    obeyed,
    cursor,
    side: openPageSide({
      secret: SECRET,
      place: atHome,
      life,
      moment: () => moment(main.cursor),
      obey: (command) => obeyed.push(command),
    }),
  };
  window.listener = main.side.receive;
  return main;
}

function loadSpeaker(desk: Desk, window: TestWindow, opener: TestWindow, secret = SECRET) {
  const shown: number[] = [];
  const side: SpeakerSide = openSpeakerSide({
    secret,
    place: atHome,
    opener: desk.handle(window, opener),
    show: ({ cursor }) => shown.push(cursor),
  });
  window.listener = side.receive;
  return { side, shown };
}

function together() {
  const desk = openDesk();
  const [mainWindow, speakerWindow] = [desk.open(HOME), desk.open(HOME)];
  const main = loadPage(mainWindow, 'one');
  const speaker = loadSpeaker(desk, speakerWindow, mainWindow);
  main.side.expect(desk.handle(mainWindow, speakerWindow));
  speaker.side.tick();
  desk.settle();
  return { desk, mainWindow, speakerWindow, main, speaker };
}

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
    const { desk, mainWindow, speakerWindow, main } = together();
    const again = loadSpeaker(desk, speakerWindow, mainWindow);
    again.side.tick();
    desk.settle();
    again.side.send('step');
    desk.settle();
    expect([again.side.connection.get(), again.shown, main.obeyed]).toEqual(['connected', [0], ['step']]);
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

  it('say so where they are of different versions', () => {
    const { desk, mainWindow, speakerWindow, speaker } = together();
    const later = { ...Object(sealed(SECRET, { type: 'alive' })), version: 99 };
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

describe('a stranger', () => {
  /** A window that was not let in, with all that it could say to the main one. */
  function intrude(origin: string, message: unknown) {
    const { desk, mainWindow, speakerWindow, main, speaker } = together();
    const stranger = desk.open(origin);
    const heard: unknown[] = [];
    stranger.listener = ({ data }) => heard.push(data);
    desk.handle(stranger, mainWindow).postMessage(message, '*');
    desk.handle(stranger, speakerWindow).postMessage(message, '*');
    desk.settle();
    main.cursor = 9;
    main.side.changed();
    desk.settle();
    return { heard, obeyed: main.obeyed, shown: speaker.shown, connection: speaker.side.connection.get() };
  }

  const untouched = { heard: [], obeyed: [], shown: [0, 9], connection: 'connected' };

  it('who knows the address but not the secret neither reads nor drives', () => {
    const wrong = 'BBBBBBBBBBBBBBBBBBBBBB';
    expect(intrude(HOME, sealed(wrong, { type: 'hello', seen: null }))).toEqual(untouched);
    expect(intrude(HOME, sealed(wrong, { type: 'command', command: 'step' }))).toEqual(untouched);
  });

  it('of another origin does not either, not even with the secret', () => {
    expect(intrude('https://evil.example', sealed(SECRET, { type: 'hello', seen: null }))).toEqual(untouched);
    expect(intrude('null', sealed(SECRET, { type: 'command', command: 'step' }))).toEqual(untouched);
  });

  it('who is not the speaker’s window does not either while that is open', () => {
    expect(intrude(HOME, sealed(SECRET, { type: 'command', command: 'step' }))).toEqual(untouched);
    expect(intrude(HOME, sealed(SECRET, { type: 'moment', revision: 'x', moment: moment(5) }))).toEqual(untouched);
  });

  it('gets nowhere before the speaker’s window has spoken either', () => {
    const spokenTo = (origin: string, secret: string) => {
      const desk = openDesk();
      const [mainWindow, stranger] = [desk.open(HOME), desk.open(origin)];
      const main = loadPage(mainWindow, 'one');
      const heard: unknown[] = [];
      stranger.listener = ({ data }) => heard.push(data);
      for (const message of [
        { type: 'hello', seen: null },
        { type: 'command', command: 'step' },
      ] as const) {
        desk.handle(stranger, mainWindow).postMessage(sealed(secret, message), '*');
      }
      main.side.changed();
      desk.settle();
      return { heard: heard.length, obeyed: main.obeyed };
    };
    expect(spokenTo(HOME, 'BBBBBBBBBBBBBBBBBBBBBB')).toEqual({ heard: 0, obeyed: [] });
    expect(spokenTo('https://evil.example', SECRET)).toEqual({ heard: 0, obeyed: [] });
    expect(spokenTo(HOME, SECRET)).toEqual({ heard: 1, obeyed: ['step'] });
  });

  it('who took the place of the main window is not believed', () => {
    const shownFrom = (origin: string, secret: string) => {
      const desk = openDesk();
      const [taken, speakerWindow] = [desk.open(origin), desk.open(HOME)];
      const { side, shown } = loadSpeaker(desk, speakerWindow, taken);
      const message = { type: 'moment', revision: 'x', moment: moment(5) } as const;
      desk.handle(taken, speakerWindow).postMessage(sealed(secret, message), '*');
      desk.settle();
      return [side.connection.get(), shown];
    };
    expect(shownFrom('https://evil.example', SECRET)).toEqual(['searching', []]);
    expect(shownFrom(HOME, 'BBBBBBBBBBBBBBBBBBBBBB')).toEqual(['searching', []]);
    expect(shownFrom(HOME, SECRET)).toEqual(['connected', [5]]);
  });

  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      lab: fc.constantFrom('oauth-flow-lab.speaker', 'other'),
      version: fc.oneof(fc.constant(1), fc.integer()),
      secret: fc.oneof(fc.string(), fc.constant('BBBBBBBBBBBBBBBBBBBBBB')),
      message: fc.oneof(
        fc.record({ type: fc.constant('command'), command: fc.constantFrom(...COMMANDS) }),
        fc.record({ type: fc.constant('hello'), seen: fc.constant(null) }),
        fc.anything(),
      ),
    }),
  );
  const clonable = (value: unknown): boolean => {
    try {
      structuredClone(value);
      return true;
    } catch {
      return false;
    }
  };

  it('can say whatever it likes without the secret', () => {
    fc.assert(
      fc.property(anything.filter(clonable), (message) => {
        expect(intrude(HOME, message)).toEqual(untouched);
      }),
    );
  });

  it('who got hold of the secret can still say nothing that is not in the protocol', () => {
    const nonsense = fc.anything().filter(clonable);
    fc.assert(
      fc.property(nonsense, (message) => {
        const { desk, mainWindow, speakerWindow, main, speaker } = together();
        const envelope = { ...Object(sealed(SECRET, { type: 'alive' })), message };
        desk.handle(speakerWindow, mainWindow).postMessage(envelope, HOME);
        desk.handle(mainWindow, speakerWindow).postMessage(envelope, HOME);
        desk.settle();
        expect([main.obeyed, speaker.shown]).toEqual([[], [0]]);
      }),
    );
  });
});

describe('the place of a window', () => {
  it('is its origin, and for files whatever the browser calls them', () => {
    expect(placeOf({ protocol: 'https:', origin: HOME })).toEqual({ origins: [HOME], target: HOME });
    expect(placeOf({ protocol: 'file:', origin: 'null' })).toEqual({ origins: ['null', 'file://'], target: '*' });
  });
});
