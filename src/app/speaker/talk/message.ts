import * as v from 'valibot';
import type { Trace } from '../../../trace/trace.ts';
import { LARGEST_AGENDA } from '../../agenda/agenda.ts';
import type { Ends } from '../../agenda/planHost.ts';
import { LONGEST_NAMES } from '../../session/configuration.ts';
import { traceSchema } from './traceSchema.ts';

/** It changes when a window of the old form would misread what one of the new form says. */
export const TALK_VERSION = 3;

const LONGEST = 2000;
const MOST_STEPS = 100_000;
const MOST_OPTIONS = 12;

/** A character of 16 bits is at most nine in an address; all that is not a name is written in few. */
const LONGEST_SEARCH = LONGEST + 9 * LONGEST_NAMES;

const short = v.pipe(v.string(), v.maxLength(LONGEST));

/** What the speaker's window can ask of the main one. */
export const COMMANDS = [
  'step',
  'back',
  'first',
  'last',
  'phase.next',
  'phase.back',
  'decisive',
  'blackout',
  'verdict',
] as const;
export type SpeakerCommand = (typeof COMMANDS)[number];

/** What the main window shows. */
export interface SpeakerMoment {
  /** The query of the link to what is shown: all that a run is made from, and how the page looks. */
  readonly search: string;
  /** How many moments have happened. */
  readonly cursor: number;
  /** The runs themselves, where they could not be made again; else null. */
  readonly traces: readonly Trace[] | null;
  /** What the audience does not see; null where the main window is not in presenter mode. */
  readonly presenter: { readonly blackout: boolean; readonly verdictHidden: boolean } | null;
  /** Whether there is a step before and one behind, also in the plan that is open. */
  readonly ends: Ends;
  /** Where the instructor goes by a plan: the stop that is shown and, if there is one, the next, as a plan in JSON. */
  readonly plan: string | null;
  /** What the room is asked before the next step, in the main window's words; null where nothing is. */
  readonly asked: { readonly question: string; readonly options: readonly string[] } | null;
}

const momentSchema: v.GenericSchema<unknown, SpeakerMoment> = v.object({
  search: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)),
  cursor: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STEPS)),
  traces: v.nullable(v.pipe(v.array(traceSchema), v.minLength(1), v.maxLength(3))),
  presenter: v.nullable(v.object({ blackout: v.boolean(), verdictHidden: v.boolean() })),
  ends: v.object({ atStart: v.boolean(), atEnd: v.boolean() }),
  plan: v.nullable(v.pipe(v.string(), v.maxLength(LARGEST_AGENDA))),
  asked: v.nullable(v.object({ question: short, options: v.pipe(v.array(short), v.maxLength(MOST_OPTIONS)) })),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Which life of the page speaks, and how many commands it has obeyed. */
const standing = { life: short, obeyed: count };

const toPageSchema = v.variant('type', [
  v.object({ type: v.literal('hello'), seen: v.nullable(short) }),
  /** For one life of the page, in its turn: it can be sent again, and is obeyed once. Null was given up, and takes its turn. */
  v.object({ type: v.literal('command'), command: v.nullable(v.picklist(COMMANDS)), life: short, number: count }),
]);

const toSpeakerSchema = v.variant('type', [
  v.object({ type: v.literal('moment'), ...standing, revision: short, moment: momentSchema }),
  /** Nothing has changed since what was seen. */
  v.object({ type: v.literal('alive'), ...standing }),
  /** The main window is being closed or loaded anew. */
  v.object({ type: v.literal('leaving') }),
]);

export type ToPage = v.InferOutput<typeof toPageSchema>;
export type ToSpeaker = v.InferOutput<typeof toSpeakerSchema>;

const LAB = 'oauth-flow-lab.speaker';

const envelopeSchema = v.object({
  lab: v.literal(LAB),
  version: v.number(),
  secret: v.string(),
  message: v.unknown(),
});

/** A message as it goes from window to window. */
export const sealed = (secret: string, message: ToPage | ToSpeaker): unknown => ({
  lab: LAB,
  version: TALK_VERSION,
  secret,
  message,
});

/** Null for everything that is none of ours, or that does not know the secret. */
export type Opened<Message> =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'outdated' }
  | null;

type Schema<Message> = v.GenericSchema<unknown, Message>;

function opened<Message>(schema: Schema<Message>, data: unknown, secret: string): Opened<Message> {
  const envelope = v.safeParse(envelopeSchema, data);
  if (!envelope.success || envelope.output.secret !== secret) return null;
  if (envelope.output.version !== TALK_VERSION) return { kind: 'outdated' };
  const found = v.safeParse(schema, envelope.output.message);
  return found.success ? { kind: 'message', message: found.output } : null;
}

/** Reads what the speaker's window sent. */
export const openedByPage = (data: unknown, secret: string): Opened<ToPage> => opened(toPageSchema, data, secret);

/** Reads what the main window sent. */
export const openedBySpeaker = (data: unknown, secret: string): Opened<ToSpeaker> =>
  opened(toSpeakerSchema, data, secret);

/** Reads a moment that this window kept for itself; null where it makes no sense. */
export function readMoment(json: string | null): SpeakerMoment | null {
  try {
    const found = v.safeParse(momentSchema, JSON.parse(json ?? ''));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
