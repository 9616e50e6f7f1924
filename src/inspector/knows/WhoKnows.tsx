import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import { EachSecret } from './EachSecret.tsx';
import { HowLegend } from './HowLegend.tsx';
import { KnowledgeTableView } from './KnowledgeTableView.tsx';

/** Every secret of the run by every party: who knows it, how and since when; and what each is for. */
export function WhoKnows({ inspection }: { readonly inspection: Inspection }) {
  const { knows } = useCatalogue().inspector;
  return (
    <div className={panel.panel}>
      <h2 className={panel.heading}>{knows.heading}</h2>
      <p className={panel.line}>{knows.intro(inspection.cursor)}</p>
      <KnowledgeTableView inspection={inspection} />
      <HowLegend />
      <EachSecret inspection={inspection} />
    </div>
  );
}
