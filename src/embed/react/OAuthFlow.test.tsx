import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OAuthFlow } from './OAuthFlow.tsx';

describe('the component on a server', () => {
  it('is the element with its fallback in it', () => {
    const markup = renderToStaticMarkup(
      <OAuthFlow scenario="code-interception" settings={{ pkce: 'off' }} step={3} controls={false} className="flow">
        <a href="transcript.html">Transcript</a>
      </OAuthFlow>,
    );
    expect(markup).toBe(
      '<oauth-flow pkce="off" scenario="code-interception" controls="0" step="3" class="flow"><a href="transcript.html">Transcript</a></oauth-flow>',
    );
  });

  it('has a picture for the light and one for the dark', () => {
    const markup = renderToStaticMarkup(<OAuthFlow poster="day.svg" posterDark="night.svg" />);
    expect(markup).toBe('<oauth-flow poster="day.svg" poster-dark="night.svg"></oauth-flow>');
  });

  it('escapes whatever it is given', () => {
    const markup = renderToStaticMarkup(<OAuthFlow settings={{ pkce: '"><script>alert(1)</script>' }} />);
    expect(markup).not.toContain('<script>');
  });

  it('has no scripts among its switches, and no name that ends its tag', () => {
    const settings = { onclick: 'alert(1)', ONLOAD: 'alert(1)', 'a><script>alert(1)</script><b': 'x', pkce: 'off' };
    expect(renderToStaticMarkup(<OAuthFlow settings={settings} />)).toBe('<oauth-flow pkce="off"></oauth-flow>');
  });
});
