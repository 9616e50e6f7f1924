import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIVE, loadPage, loadSpeaker, moment, STEP, showing, together } from './fixtures/presentation.ts';
import { HOME, openDesk, SECRET } from './fixtures/twoWindows.ts';
import { COMMANDS, sealed, TALK_VERSION } from './message.ts';

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
    expect(intrude(HOME, sealed(wrong, STEP))).toEqual(untouched);
  });

  it('of another origin does not either, not even with the secret', () => {
    expect(intrude('https://evil.example', sealed(SECRET, { type: 'hello', seen: null }))).toEqual(untouched);
    expect(intrude('null', sealed(SECRET, STEP))).toEqual(untouched);
  });

  it('who is not the speaker’s window does not either while that is open', () => {
    expect(intrude(HOME, sealed(SECRET, STEP))).toEqual(untouched);
    expect(intrude(HOME, sealed(SECRET, showing(moment(5))))).toEqual(untouched);
  });

  it('gets nowhere before the speaker’s window has spoken either', () => {
    const spokenTo = (origin: string, secret: string) => {
      const desk = openDesk();
      const [mainWindow, stranger] = [desk.open(HOME), desk.open(origin)];
      const main = loadPage(mainWindow, 'one');
      const heard: unknown[] = [];
      stranger.listener = ({ data }) => heard.push(data);
      for (const message of [{ type: 'hello', seen: null }, STEP] as const) {
        desk.handle(stranger, mainWindow).postMessage(sealed(secret, message), '*');
      }
      main.side.changed();
      desk.settle();
      return { heard: heard.length, obeyed: main.obeyed };
    };
    expect(spokenTo(HOME, 'BBBBBBBBBBBBBBBBBBBBBB')).toEqual({ heard: 0, obeyed: [] });
    expect(spokenTo('https://evil.example', SECRET)).toEqual({ heard: 0, obeyed: [] });
    expect(spokenTo(HOME, SECRET)).toEqual({ heard: 2, obeyed: ['step'] });
  });

  it('who took the place of the main window is not believed', () => {
    const shownFrom = (origin: string, secret: string) => {
      const desk = openDesk();
      const [taken, speakerWindow] = [desk.open(origin), desk.open(HOME)];
      const { side, shown } = loadSpeaker(desk, speakerWindow, taken);
      const message = showing(moment(5));
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
      version: fc.oneof(fc.constant(TALK_VERSION), fc.integer()),
      secret: fc.oneof(fc.string(), fc.constant('BBBBBBBBBBBBBBBBBBBBBB')),
      message: fc.oneof(
        fc.constantFrom(...COMMANDS).map((command) => ({ ...STEP, command })),
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
        const envelope = { ...Object(sealed(SECRET, ALIVE)), message };
        desk.handle(speakerWindow, mainWindow).postMessage(envelope, HOME);
        desk.handle(mainWindow, speakerWindow).postMessage(envelope, HOME);
        desk.settle();
        expect([main.obeyed, speaker.shown]).toEqual([[], [0]]);
      }),
    );
  });
});
