import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIVE, loadPage, together } from './fixtures/presentation.ts';
import { HOME, SECRET } from './fixtures/twoWindows.ts';
import { COMMANDS, type SpeakerCommand, sealed, TALK_VERSION } from './message.ts';

describe('a press in the speaker’s window', () => {
  it('while the main one is loaded anew is for the page that comes then, and is obeyed once', () => {
    const { desk, mainWindow, speaker } = together();
    mainWindow.listener = null;
    speaker.side.send('step');
    speaker.side.send('back');
    desk.settle();
    const again = loadPage(mainWindow, 'two');
    speaker.side.tick();
    desk.settle();
    expect(again.obeyed).toEqual(['step', 'back']);
    speaker.side.tick();
    speaker.side.send('last');
    desk.settle();
    expect(again.obeyed).toEqual(['step', 'back', 'last']);
  });

  it('outlives a main window that says that it goes, from when on three greetings may be lost', () => {
    const { desk, mainWindow, main, speaker } = together();
    main.side.leave();
    mainWindow.listener = null;
    speaker.side.tick();
    speaker.side.send('step');
    desk.settle();
    for (let greeting = 0; greeting < 2; greeting += 1) speaker.side.tick();
    desk.settle();
    const again = loadPage(mainWindow, 'two');
    speaker.side.tick();
    desk.settle();
    expect([main.obeyed, again.obeyed]).toEqual([[], ['step']]);
  });

  it('is not obeyed by the next page where the last one did so, whatever of it is still under way', () => {
    const { desk, mainWindow, main, speaker } = together();
    speaker.side.send('step');
    desk.deliver(mainWindow);
    speaker.side.tick();
    const again = loadPage(mainWindow, 'two');
    desk.settle();
    expect([main.obeyed, again.obeyed]).toEqual([['step'], []]);
  });

  it('is given up after three greetings without an answer, as the connection is', () => {
    const afterSilence = (greetings: number) => {
      const { desk, mainWindow, speaker } = together();
      mainWindow.listener = null;
      speaker.side.send('step');
      for (let greeting = 0; greeting < greetings; greeting += 1) speaker.side.tick();
      desk.settle();
      const again = loadPage(mainWindow, 'two');
      speaker.side.tick();
      desk.settle();
      return [speaker.side.connection.get(), again.obeyed];
    };
    expect([afterSilence(2), afterSilence(3)]).toEqual([
      ['connected', ['step']],
      ['connected', []],
    ]);
  });

  it('is given up where the page that answers is of another version', () => {
    const { desk, mainWindow, speakerWindow, speaker } = together();
    mainWindow.listener = null;
    speaker.side.send('step');
    const later = { ...Object(sealed(SECRET, ALIVE)), version: TALK_VERSION + 1 };
    desk.handle(mainWindow, speakerWindow).postMessage(later, HOME);
    desk.settle();
    const again = loadPage(mainWindow, 'two');
    speaker.side.tick();
    desk.settle();
    expect([speaker.side.connection.get(), again.obeyed]).toEqual(['connected', []]);
  });

  it('counts even where the page, slow to wake, obeys one that was given up just before', () => {
    const { desk, mainWindow, speakerWindow, main, speaker } = together();
    speaker.side.tick();
    speaker.side.send('back');
    for (let greeting = 0; greeting < 3; greeting += 1) speaker.side.tick();
    expect(speaker.side.connection.get()).toBe('lost');
    desk.deliver(mainWindow);
    desk.deliver(speakerWindow);
    speaker.side.send('step');
    desk.settle();
    expect(main.obeyed).toEqual(['back', 'step']);
  });
});

describe('whatever is lost on the way to the main window, and however often that is loaded anew', () => {
  const happenings = fc.array(
    fc.constantFrom('press', 'greet', 'to the page', 'to the speaker', 'lose', 'leave', 'unload', 'load'),
    { maxLength: 60 },
  );
  type Happenings = typeof happenings extends fc.Arbitrary<infer List> ? List : never;

  /** Lets things happen, then both windows find each other. Every press is of another command, so that they can be told apart. */
  function pressedAndObeyed(order: Happenings, mostGreetings: number) {
    const { desk, mainWindow, speakerWindow, speaker } = together();
    const pressed: SpeakerCommand[] = [];
    const obeyed: SpeakerCommand[] = [];
    let lives = 1;
    let greetings = 0;
    let page = loadPage(mainWindow, 'one', 0, obeyed);
    const load = () => {
      lives += 1;
      page = loadPage(mainWindow, `life ${lives}`, 0, obeyed);
    };
    const happen: Readonly<Record<Happenings[number], () => void>> = {
      press() {
        const command = COMMANDS[pressed.length];
        if (command === undefined || speaker.side.connection.get() !== 'connected') return;
        pressed.push(command);
        speaker.side.send(command);
      },
      greet() {
        if (greetings === mostGreetings) return;
        greetings += 1;
        speaker.side.tick();
      },
      'to the page': () => desk.deliver(mainWindow),
      'to the speaker'() {
        if (desk.deliver(speakerWindow)) greetings = 0;
      },
      lose() {
        const { listener } = mainWindow;
        mainWindow.listener = null;
        desk.deliver(mainWindow);
        mainWindow.listener = listener;
      },
      leave: () => page.side.leave(),
      unload() {
        mainWindow.listener = null;
      },
      load,
    };
    for (const what of order) happen[what]();
    if (mainWindow.listener === null) load();
    speaker.side.tick();
    desk.settle();
    return { pressed, obeyed };
  }

  it('every press is obeyed once, in order, as long as the page answers in time', () => {
    fc.assert(
      fc.property(happenings, (order) => {
        const { pressed, obeyed } = pressedAndObeyed(order, 2);
        expect(obeyed).toEqual(pressed);
      }),
      { numRuns: 1000 },
    );
  });

  it('no press is obeyed twice or out of order where the page is silent for long', () => {
    fc.assert(
      fc.property(happenings, (order) => {
        const { pressed, obeyed } = pressedAndObeyed(order, Number.POSITIVE_INFINITY);
        expect(obeyed).toEqual(pressed.filter((command) => obeyed.includes(command)));
      }),
      { numRuns: 1000 },
    );
  });
});
