import { useState } from 'react';
import { Disclosure } from '../../../controls/Disclosure.tsx';
import { Rich } from '../../../controls/Rich.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { AskedRoom } from './AskedRoom.tsx';
import { comingAfter } from './coming.ts';
import { MessageLine } from './MessageLine.tsx';
import ahead from './NextStep.module.css';
import type { Projection } from './projection.ts';
import type { RunAt } from './runAt.ts';
import styles from './SpeakerWindow.module.css';

/** A line on the step that comes, always in view. Its words are folded: they are not to be read out yet. */
export function NextStep({ shown }: { readonly shown: Extract<Projection, { readonly kind: 'run' }> }) {
  const text = useWholeCatalogue();
  const { speaker } = text;
  const coming = comingAfter(shown, Math.min(shown.moment.cursor, shown.reel.moments.length), text);
  return (
    <section className={ahead.ahead} aria-label={speaker.next}>
      <AskedRoom asked={shown.moment.asked} />
      <p className={styles.kicker}>{speaker.next}</p>
      {coming.kind === 'step' ? <ComingStep runs={coming.runs} /> : <p>{speaker.nextIs[coming.kind]}</p>}
    </section>
  );
}

function ComingStep({ runs }: { readonly runs: readonly RunAt[] }) {
  const { speaker, story } = useWholeCatalogue();
  const [open, setOpen] = useState(false);
  const [first] = runs;
  const step = first?.trace.steps[first.cursor - 1];
  if (first === undefined || step === undefined) return null;
  return (
    <>
      <h2 className={ahead.nextStep}>{story.stepTitle(step, first.trace)}</h2>
      <Disclosure summary={speaker.nextCaption} open={open} onToggle={setOpen}>
        <MessageLine step={step} trace={first.trace} checked={false} />
        {runs.map(({ key, name, trace, cursor }) => (
          <p key={key} className={styles.words}>
            {name !== '' && <strong className={styles.inline}>{name}. </strong>}
            <Rich text={story.caption(trace, cursor)} />
          </p>
        ))}
      </Disclosure>
    </>
  );
}
