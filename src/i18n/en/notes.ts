import type { Trace } from '../../trace/trace.ts';
import { clientIsForeign } from '../facts/foreign.ts';
import { kindOfStep, momentOf } from '../facts/moment.ts';
import { namesOf } from '../facts/names.ts';
import { requestBehind } from '../facts/requestBehind.ts';
import type { NotesText, SpeakerNote } from '../text/notes.ts';
import { checks } from './further/checks.ts';
import { apiNotes } from './notes/api.ts';
import { endingNote } from './notes/ending.ts';
import { furtherApiNotes } from './notes/further/api.ts';
import { documentNotes } from './notes/further/documents.ts';
import { foreignEndingNote, foreignOpeningNote } from './notes/further/opening.ts';
import { furtherRedirectNotes } from './notes/further/redirect.ts';
import { furtherSigninNotes } from './notes/further/signin.ts';
import { furtherStartNotes } from './notes/further/start.ts';
import { furtherTokenNotes } from './notes/further/token.ts';
import { tokenLifeNotes } from './notes/further/tokenLife.ts';
import { type Notes, refusedNote } from './notes/note.ts';
import { openingNote } from './notes/opening.ts';
import { redirectNotes } from './notes/redirect.ts';
import { signinNotes } from './notes/signin.ts';
import { startNotes } from './notes/start.ts';
import { tokenNotes } from './notes/token.ts';
import { withOwnName } from './ownName.ts';

const ofEveryClient: Notes = {
  ...documentNotes,
  ...furtherStartNotes,
  ...furtherSigninNotes,
  ...furtherRedirectNotes,
  ...furtherTokenNotes,
  ...tokenLifeNotes,
  ...furtherApiNotes,
};

const ofTheStory: Notes = {
  ...ofEveryClient,
  ...startNotes,
  ...signinNotes,
  ...redirectNotes,
  ...tokenNotes,
  ...apiNotes,
};

/** A note in which the reader's own client is small inside a sentence. */
function named(note: SpeakerNote, trace: Trace): SpeakerNote {
  const { app } = namesOf(trace);
  const own = (text: string) => withOwnName(text, app);
  return { say: own(note.say), question: own(note.question), answer: own(note.answer), refs: note.refs };
}

function noteAt(trace: Trace, cursor: number): SpeakerNote {
  const foreign = clientIsForeign(trace);
  const step = trace.steps[Math.min(cursor, trace.steps.length) - 1];
  if (step === undefined) return foreign ? foreignOpeningNote(trace) : openingNote(trace);
  const moment = momentOf(trace, step);
  const why = moment.failed === null ? '' : checks.sentence(moment.failed, trace);
  // The story has one request, of which its first step speaks already.
  const told = { ...moment, why, asked: foreign ? requestBehind(trace, step) : moment.asked };
  const notes = foreign ? ofEveryClient : ofTheStory;
  const kind = kindOfStep(step.id);
  const note = Object.hasOwn(notes, kind) ? notes[kind] : undefined;
  return note === undefined ? refusedNote(told) : note(told);
}

/** What to say to a room at every moment, and what it will ask. */
export const notes: NotesText = {
  moment: (trace, cursor) => named(noteAt(trace, cursor), trace),
  ending: (trace) => named(clientIsForeign(trace) ? foreignEndingNote(trace) : endingNote(trace), trace),
};
