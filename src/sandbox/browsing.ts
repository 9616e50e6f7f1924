/** Where the browser was sent back to the client. */
export interface Redirect {
  readonly showing: 'redirect';
  /** The whole address, with its query and its fragment. */
  readonly url: string;
  /** The fields of the form that was posted there, where the response mode is `form_post`; else null. */
  readonly form: URLSearchParams | null;
}

/** What the browser shows: a page of the authorization server or of somebody else, or it is back at the client. */
export type View =
  | { readonly showing: 'signin' | 'consent' | 'page'; readonly address: string; readonly heading: string }
  | Redirect;

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The user's browser, with its cookies, and the user's hands on it. It is one and the same for all that is opened in it. */
export interface UserAgent {
  /**
   * Lets the client send the browser to an address, such as an authorization request. Rejects with a `SandboxError` where
   * an error page is shown.
   */
  open(url: string | URL): Promise<View>;
  /** Fills the sign-in form in and sends it. After wrong credentials the sign-in page is there again. */
  signIn(credentials: Credentials): Promise<View>;
  /** Presses a button of the consent page. */
  consent(decision: 'allow' | 'deny'): Promise<Redirect>;
  /**
   * All at once: opens the address, signs in and decides, whatever is asked for. Default: the one user, who allows. Where
   * she has signed in before, the browser has a cookie and nobody is asked. The redirect may bring an `error`, and no code.
   */
  authorize(
    url: string | URL,
    answers?: { readonly user?: Credentials; readonly decision?: 'allow' | 'deny' },
  ): Promise<Redirect>;
}
