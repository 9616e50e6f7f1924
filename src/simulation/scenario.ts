import type { Names } from '../trace/names.ts';
import type { Aims, Channel, Observer, Secret } from '../trace/trace.ts';
import type { Cast } from './cast.ts';
import type { Role } from './role.ts';

/** A switch: its values in the order in which they are offered, and the one that holds if nobody chooses. */
export interface Choice {
  readonly values: readonly string[];
  readonly default: string;
}

export type Choices = Readonly<Record<string, Choice>>;

/** A party that reads along one message, named by its step. */
export interface Tap extends Observer {
  readonly step: string;
}

/** A part of the story: the steps whose ids begin with one of the prefixes. */
export interface Phase {
  readonly id: string;
  readonly steps: readonly string[];
}

/** All that a run starts from. */
export interface Production {
  readonly roles: readonly Role[];
  /** The party that acts first. */
  readonly opens: string;
  readonly taps: readonly Tap[];
  /** Secrets that exist before the run, and who holds them. */
  readonly held: readonly { readonly secret: Secret; readonly parties: readonly string[] }[];
  /** How long a message takes, in milliseconds of virtual time; absent: long enough to tell the steps apart. */
  readonly latency?: Readonly<Record<Channel, number>>;
}

/** What a scenario says about itself. It is data alone, so that a page can offer a scenario without what plays it. */
export interface Declaration {
  readonly id: string;
  readonly settings: Choices;
  readonly decisions: Choices;
  readonly phases: readonly Phase[];
  readonly aims: Aims;
  /** The virtual time at which a run starts, in milliseconds since the Unix epoch. */
  readonly epoch: number;
}

/** What can be told: its declaration, who plays in it, and the one place where a setting's name means something. */
export interface Scenario extends Declaration {
  readonly cast: Cast;
  /** Sets the stage for the cast under names that it can bear. */
  produce(chosen: Readonly<Record<string, string>>, seed: string, names: Names): Production;
}
