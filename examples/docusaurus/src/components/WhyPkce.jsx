import 'oauth-flow-lab/oauth-flow.css';
import { OAuthFlow } from 'oauth-flow-lab/react';
import { useRef, useState } from 'react';

/** The moment at which the stolen code is redeemed, and a button of the page that goes on from there. */
export function WhyPkce() {
  const flow = useRef(null);
  const [moment, setMoment] = useState('nothing yet');
  return (
    <>
      <OAuthFlow
        ref={flow}
        scenario="code-interception"
        settings={{ attack: 'response' }}
        ui="min"
        step="token.request"
        reveal="auto"
        onStepChange={({ step }) => setMoment(step)}
      >
        <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636</a> tells the same in words.
      </OAuthFlow>
      <p>
        <button type="button" onClick={() => flow.current.next()}>
          What happens next?
        </button>
      </p>
      <p>
        The reader is at: <output>{moment}</output>
      </p>
    </>
  );
}
