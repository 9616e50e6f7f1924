import { SegmentedControl } from '../../controls/SegmentedControl.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Choice } from '../../simulation/scenario.ts';
import { usePageSettings } from '../page/PageContext.ts';

interface ChoiceSwitchProps {
  readonly name: string;
  readonly choice: Choice;
  /** Null where the runs that it chooses for differ in it. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Whether its values other than the default are shown as a danger. */
  readonly dangerous?: boolean;
  /** Tells equal switches of several runs apart. */
  readonly group?: string;
  readonly hideLegend?: boolean;
}

/** One switch of the scenario: a setting, or a decision of the learner's. */
export function ChoiceSwitch(props: ChoiceSwitchProps) {
  const { name, choice, value, onChange, dangerous = false, group = 'all', hideLegend = false } = props;
  const { app, story } = useText();
  const { lock } = usePageSettings().display;
  const options = choice.values.map((one) => {
    const { name: label, meaning } = story.settingValue(name, one);
    return { value: one, label, description: meaning };
  });
  return (
    <SegmentedControl
      legend={story.setting(name).name}
      name={`${group}-${name}`}
      options={options}
      value={value ?? ''}
      onChange={onChange}
      danger={(one) => dangerous && one !== choice.default}
      hideLegend={hideLegend}
      locked={lock.includes(name) ? app.bar.locked : null}
    />
  );
}
