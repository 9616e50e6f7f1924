export type HeaderMeaning = string | ((value: string) => string);

type Meaning = (value: string) => string;

const setCookie: Meaning = (value) => {
  const name = value.slice(0, value.indexOf('='));
  if (/;\s*max-age=0/i.test(value)) return `Removes the cookie \`${name}\`: this authorization is over.`;
  const prefix = name.startsWith('__Host-') ? ' `__Host-`: only this host may set and get it, only over https.' : '';
  const lax = /;\s*samesite=lax/i.test(value)
    ? ' `SameSite=Lax`: a form that another site posts is sent without it.'
    : '';
  const script = /;\s*httponly/i.test(value) ? ' `HttpOnly`: scripts cannot read it.' : '';
  return `The browser keeps this cookie and shows it again.${prefix}${script}${lax}`;
};

/** What a header means, by its name in lower case. */
export const headers: Readonly<Record<string, HeaderMeaning>> = {
  host: 'To whom the request goes.',
  'content-type': (value) => {
    if (value.startsWith('application/x-www-form-urlencoded')) return 'The body is a form: `name=value` pairs.';
    if (value.startsWith('application/json')) return 'The body is JSON.';
    return value.startsWith('text/html') ? 'The body is a web page.' : 'What kind of body follows.';
  },
  'cache-control': (value) =>
    value.includes('no-store')
      ? 'No cache may keep a copy: this message carries or concerns secrets.'
      : 'Which caches may keep a copy.',
  pragma:
    'RFC 6749 §5.1 asks for it, for HTTP/1.0 caches. In a response its meaning was never specified: `Cache-Control: no-store` is what counts.',
  'referrer-policy': (value) =>
    value === 'no-referrer'
      ? 'No request from this page tells its address, in which secrets may stand.'
      : 'What requests from this page tell of its address.',
  'content-security-policy': (value) =>
    value.includes("frame-ancestors 'none'")
      ? 'No site, not even its own, may show this page in a frame and trick the user into clicking in it.'
      : 'What this page may load and who may frame it.',
  'x-frame-options': 'The same ban on frames, for old browsers.',
  'set-cookie': setCookie,
  cookie: 'Cookies that this host has set: they tell it which authorization request this belongs to.',
  origin: (value) =>
    value === 'null'
      ? '`null` because the page has `Referrer-Policy: no-referrer`: its form does not say where it comes from. Whoever gets it relies on cookie and `csrf_token`, or on `state`, instead.'
      : 'The site whose page, or whose script, sent this.',
  location: (value) =>
    /^https?:/i.test(value)
      ? 'Where the browser shall go next.'
      : 'Where the browser shall go next: not a web page, but an app that claims this scheme.',
  authorization: 'The access token. Whoever holds a bearer token may use it.',
  'www-authenticate': 'Which credentials are wanted, and what was wrong with those that came.',
};
