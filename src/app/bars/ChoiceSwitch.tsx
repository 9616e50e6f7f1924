import { SegmentedControl } from '../../controls/SegmentedControl.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Choice } from '../../simulation/scenario.ts';
import { DANGEROUS_SWITCH } from '../session/offers.ts';

interface ChoiceSwitchProps {
  readonly name: string;
  readonly choice: Choice;
  /** Null where the runs that it chooses for differ in it. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Tells equal switches of several runs apart. */
  readonly group?: string;
  readonly hideLegend?: boolean;
}

/** One switch of the scenario: a setting, or a decision of the learner's. */
export function ChoiceSwitch({ name, choice, value, onChange, group = 'all', hideLegend = false }: ChoiceSwitchProps) {
  const { story } = useText();
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
      danger={(one) => name === DANGEROUS_SWITCH && one !== choice.default}
      hideLegend={hideLegend}
    />
  );
}
