/** How much of the lab is shown: all of it; stage, words and player; the stage alone. */
export const UI_CHOICES = ['full', 'min', 'none'] as const;
export type UiChoice = (typeof UI_CHOICES)[number];

/** How a link wants the lab to stand in its surroundings. */
export interface Display {
  readonly ui: UiChoice;
  /** Whether the player has its buttons and its timeline. */
  readonly controls: boolean;
  /** Whether keys control the player at all. */
  readonly keyboard: boolean;
  /** Whether there are links that lead out of the lab. */
  readonly links: boolean;
  /** Switches that are shown and that the reader cannot change, by name. */
  readonly lock: readonly string[];
  /** Whether the story plays as soon as it is shown. */
  readonly autoplay: boolean;
  /** Whether the lab opens in presenter mode. */
  readonly present: boolean;
  /** Whether the learner is asked what will happen before a step that decides. */
  readonly predict: boolean;
  /** The one origin that may drive the embedded lab; null where the link names none, so that any parent may. */
  readonly parentOrigin: string | null;
}

/** In characters. @see RFC 1035 §2.3.4: no name of a host is longer than 255. */
export const LONGEST_ORIGIN = 300;

/** Stands for an origin that could not be understood. No page has it, so that nobody is let in by mistake. */
export const NO_ORIGIN = '';

export const usualDisplay: Display = {
  ui: 'full',
  controls: true,
  keyboard: true,
  links: true,
  lock: [],
  autoplay: false,
  present: false,
  predict: false,
  parentOrigin: null,
};

/** The parameters of a link that differ from the usual, in the order in which they are written. */
export function displayParameters(display: Display): readonly (readonly [string, string])[] {
  const flag = (name: keyof Display & string) =>
    display[name] === usualDisplay[name] ? [] : [[name, display[name] ? '1' : '0'] as const];
  return [
    ...(display.ui === usualDisplay.ui ? [] : [['ui', display.ui] as const]),
    ...(['controls', 'keyboard', 'links', 'autoplay', 'present', 'predict'] as const).flatMap(flag),
    ...(display.lock.length === 0 ? [] : [['lock', display.lock.join(',')] as const]),
    ...(display.parentOrigin === null ? [] : [['parentOrigin', display.parentOrigin] as const]),
  ];
}
