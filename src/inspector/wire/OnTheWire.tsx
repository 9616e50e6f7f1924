import { currentStep, type Inspection } from '../inspection.ts';
import { BeforeTheRun } from './BeforeTheRun.tsx';
import { StepOnTheWire } from './StepOnTheWire.tsx';

/** The message that has just been sent, raw and explained; before the first one the cast and the secrets. */
export function OnTheWire({ inspection }: { readonly inspection: Inspection }) {
  const step = currentStep(inspection);
  return step === null ? (
    <BeforeTheRun inspection={inspection} />
  ) : (
    <StepOnTheWire inspection={inspection} step={step} />
  );
}
