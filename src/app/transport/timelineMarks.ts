import type { Channel, Step } from '../../trace/trace.ts';
import type { Reel } from '../session/reel.ts';

/** What a mark on the timeline tells about its moment. */
export interface TimelineMark {
  readonly id: string;
  readonly channel: Channel;
  /** An attacker sends, receives or reads the message. */
  readonly hostile: boolean;
  readonly decisive: boolean;
  /** Side by side: the runs differ here. */
  readonly differs: boolean;
}

/** Marks closer together than this could not be told apart. */
const MOST_MARKS = 120;

function stepsById({ traces }: Reel): ReadonlyMap<string, readonly Step[]> {
  const byId = new Map<string, Step[]>();
  for (const step of traces.flatMap(({ steps }) => steps)) byId.set(step.id, [...(byId.get(step.id) ?? []), step]);
  return byId;
}

/** The same without what gives away how the run ends; `seen` marks are those of what has happened. */
export const coveredMarks = (marks: readonly TimelineMark[], seen: number): readonly TimelineMark[] =>
  marks.map((mark, index) => (index < seen ? mark : { ...mark, hostile: false, decisive: false, differs: false }));

/** One mark for every moment; none where there are too many. */
export function timelineMarks(reel: Reel, decisive: number | null): readonly TimelineMark[] {
  const { moments, traces } = reel;
  if (moments.length > MOST_MARKS) return [];
  const steps = stepsById(reel);
  const attackers = traces.flatMap(({ cast }) => cast.filter(({ kind }) => kind === 'attacker')).map(({ id }) => id);
  const isHostile = ({ from, to, observers }: Step) =>
    attackers.some((id) => id === from || id === to || observers.some(({ party }) => party === id));
  return moments.map(({ id, differs }, index) => {
    const happened = steps.get(id) ?? [];
    return {
      id,
      channel: happened[0]?.channel ?? 'device',
      hostile: happened.some(isHostile),
      decisive: index + 1 === decisive,
      differs: traces.length > 1 && differs,
    };
  });
}
