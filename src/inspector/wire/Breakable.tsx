import { Fragment } from 'react';

export interface BreakableProps {
  readonly text: string;
  /** Before which characters a line may break. */
  readonly before: 'parameters' | 'words';
}

const joints = { parameters: /(?=[&?])/, words: /(?<=_)/ } as const;

/** Whether a line may break before a part. A text may follow another one, so that even its first part can begin a line. */
const mayBegin = (part: string, index: number) => index > 0 || /^[&?]/.test(part);

/** A long text of the wire that may break at its joints. Copied, it is the text and nothing else. */
export function Breakable({ text, before }: BreakableProps) {
  return text.split(joints[before]).map((part, index) => {
    // The parts of a text have no identity but their place in it.
    const place = `${index}`;
    return (
      <Fragment key={place}>
        {mayBegin(part, index) && <wbr />}
        {part}
      </Fragment>
    );
  });
}
