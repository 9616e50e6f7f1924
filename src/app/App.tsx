import type { ReactNode } from 'react';
import { Explained } from './Explained.tsx';
import { Language } from './Language.tsx';
import { Links } from './Links.tsx';
import { Motion } from './Motion.tsx';
import { PageContext } from './page/PageContext.ts';
import type { Page } from './page/page.ts';
import { UntilPredicted } from './story/UntilPredicted.tsx';

interface AppProps {
  readonly page: Page;
  /** What is shown of it. */
  readonly children: ReactNode;
}

/** A page with its language, its explanations and its motion. */
export function App({ page, children }: AppProps) {
  return (
    <PageContext value={page}>
      <Language>
        <Explained>
          <Motion>
            <Links>
              <UntilPredicted>{children}</UntilPredicted>
            </Links>
          </Motion>
        </Explained>
      </Language>
    </PageContext>
  );
}
