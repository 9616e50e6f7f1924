import { Explained } from './Explained.tsx';
import { Language } from './Language.tsx';
import { Shell } from './layout/Shell.tsx';
import { Motion } from './Motion.tsx';
import { PageContext } from './page/PageContext.ts';
import type { Page } from './page/page.ts';

/** The whole page. */
export function App({ page }: { readonly page: Page }) {
  return (
    <PageContext value={page}>
      <Language>
        <Explained>
          <Motion>
            <Shell />
          </Motion>
        </Explained>
      </Language>
    </PageContext>
  );
}
