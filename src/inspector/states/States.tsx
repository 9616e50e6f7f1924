import { useCatalogue } from '../../i18n/useCatalogue.ts';
import panel from '../Panel.module.css';
import { PartyStates, type PartyStatesProps } from './PartyStates.tsx';

export type StatesProps = Omit<PartyStatesProps, 'listed'>;

const everybody = () => true;

/** Where every party stands. */
export function States(props: StatesProps) {
  const { states } = useCatalogue().inspector;
  return (
    <div className={panel.panel}>
      <h2 className={panel.heading}>{states.heading}</h2>
      <p className={panel.line}>{states.intro}</p>
      <PartyStates {...props} listed={everybody} />
    </div>
  );
}
