import { SegmentedControl } from '../../controls/SegmentedControl.tsx';
import { useText } from '../../i18n/useText.ts';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import { setDisplay } from '../page/setDisplay.ts';

/** Whether the learner is asked before a step that decides. */
export function PredictSwitch() {
  const page = usePage();
  const { predict } = usePageSettings().display;
  const { predict: legend, predictValue } = useText().app.bar;
  return (
    <SegmentedControl
      legend={legend}
      name="predict"
      options={(['off', 'on'] as const).map((value) => ({ value, label: predictValue[value] }))}
      value={predict ? 'on' : 'off'}
      onChange={(value) => setDisplay(page, { predict: value === 'on' })}
    />
  );
}
