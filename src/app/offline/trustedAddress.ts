/** To the compiler a trusted address is the text that it stands for. */
interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(input: string): string };
}

/** A window, perhaps of a browser that knows policies. */
export interface PolicyMaker {
  readonly trustedTypes?: Policies;
}

/** The one policy that the page's Content-Security-Policy lets it make. */
const POLICY_NAME = 'oauth-flow-lab-worker';

/**
 * The address of the service worker, as browsers want it where no text may become the address of a script. Whatever it is
 * asked for, the policy knows this one address.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function trustedAddress(address: string, { trustedTypes }: PolicyMaker): string {
  return (
    trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL: () => address }).createScriptURL(address) ?? address
  );
}
