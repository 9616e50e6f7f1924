import type { GlossaryEntry, GlossaryText } from '../text/glossary.ts';

const word = (term: string, words: readonly string[], names: readonly string[], meaning: string): GlossaryEntry => ({
  term,
  words,
  names,
  meaning,
});

const entries: readonly GlossaryEntry[] = [
  word(
    'access token',
    ['access token', 'access tokens'],
    ['access_token'],
    'What an app shows to an API instead of a password. It stands for what the user allowed, and expires.',
  ),
  word(
    'audience',
    ['audience'],
    ['aud'],
    'For whom a token is meant, here one API. Every other API must refuse it, however genuine it is.',
  ),
  word(
    'authorization code',
    ['authorization code', 'authorization codes'],
    [],
    'A short-lived value for one use, handed to the app through the browser. The app trades it for an access token.',
  ),
  word(
    'authorization code flow',
    ['authorization code flow'],
    [],
    'The usual way to an access token: the user signs in and agrees at the authorization server, the app gets a code by way of the browser, and trades it for a token itself.',
  ),
  word(
    'authorization request',
    ['authorization request', 'authorization requests'],
    [],
    'The message with which an app sends the browser to the authorization server: who asks, for what, and where the answer shall go.',
  ),
  word(
    'authorization server',
    ['authorization server'],
    [],
    'The service that knows the user: it signs the user in, asks for consent, and issues codes and tokens.',
  ),
  word(
    'back channel',
    ['back channel'],
    [],
    'Messages from one program straight to a server, past the browser. Nobody else on the device sees them in passing.',
  ),
  word(
    'bearer token',
    ['bearer token', 'bearer tokens'],
    ['Bearer'],
    'A token that works for whoever holds it, as cash does. The API does not ask who brings it.',
  ),
  word(
    'challenge',
    ['challenge', 'challenges'],
    ['code_challenge'],
    'What the app sends ahead, before there is a code. With S256 it is a hash of the verifier, with plain the verifier itself. The server keeps it with the code.',
  ),
  word('claim', ['Claims'], [], 'A statement inside a token: who issued it, about whom, for which API, until when.'),
  word('client', ['client', 'clients'], [], 'The word of OAuth for the app that asks for access.'),
  word(
    'client_id',
    [],
    ['client_id'],
    'The name under which the app is registered at the authorization server. It is no secret: everybody may know it.',
  ),
  word(
    'consent',
    ['consent'],
    [],
    'That the user agrees to what the app asks for. The authorization server asks, on a page of its own.',
  ),
  word(
    'CSRF token',
    [],
    ['csrf_token'],
    'A random value hidden in a page’s form. Another site cannot know it, and so cannot send the form in the user’s name (cross-site request forgery).',
  ),
  word(
    'front channel',
    ['front channel'],
    [],
    'Messages that go through the browser, written into addresses. Others on the device may read such an address.',
  ),
  word(
    'hash',
    ['hash', 'hashes', 'SHA-256'],
    [],
    'A fingerprint of a value. The same value always gives the same one; from the hash alone a long random value cannot be found.',
  ),
  word(
    'issuer',
    ['issuer'],
    ['iss'],
    'The authorization server that an answer or a token comes from, named by its https address. On the wire: iss.',
  ),
  word(
    'JWT',
    ['JWT'],
    [],
    'JSON Web Token: statements in JSON with a signature, as one string. Anybody can read it; nobody can change it unnoticed.',
  ),
  word(
    'PKCE',
    ['PKCE'],
    [],
    'Proof Key for Code Exchange, spoken “pixie”. The app makes a new secret for each sign-in and must show it to trade in the code, so that a stolen code alone is worth nothing.',
  ),
  word(
    'plain',
    [],
    ['plain'],
    'The weak method of PKCE: the challenge is the verifier itself. It helps only while nobody sees the request.',
  ),
  word(
    'public client',
    ['public client', 'public clients'],
    [],
    'An app that cannot keep a secret of its own, because everybody who installs it has a copy of all that is in it. So it cannot prove which app it is.',
  ),
  word(
    'redirect',
    ['redirect', 'redirects'],
    [],
    'An answer that sends the browser on to another address at once. What stands in that address goes with it.',
  ),
  word(
    'redirect address',
    ['redirect address'],
    ['redirect_uri'],
    'Where the authorization server sends the browser with its answer. It must be registered for the app beforehand.',
  ),
  word(
    'S256',
    ['S256'],
    ['S256'],
    'The strong method of PKCE: the challenge is the SHA-256 hash of the verifier. Who reads the challenge still does not know the verifier.',
  ),
  word(
    'scheme',
    ['such a scheme', 'this scheme', 'private-use scheme'],
    [],
    'The part of an address before the first colon, such as https. A phone picks by it which app may open the address.',
  ),
  word('scope', ['scope'], ['scope'], 'What exactly is asked for or allowed, in short names such as photos.read.'),
  word(
    'session cookie',
    ['session cookie'],
    [],
    'A value that a server lets the browser keep and show again, so that nobody has to sign in anew on every page.',
  ),
  word(
    'signature',
    ['signature'],
    [],
    'Made with a key that only the issuer has. Everybody can check with its public key that the token comes from the issuer and was not changed.',
  ),
  word(
    'state',
    [],
    ['state'],
    'A random value that the app puts into its request and gets back with the answer. So it knows that the answer belongs to its own request.',
  ),
  word(
    'TLS',
    ['TLS'],
    [],
    'The encryption of https. On the way through the network nobody can read or change a message; at both ends it can be read.',
  ),
  word(
    'token endpoint',
    ['token endpoint'],
    [],
    'The address at the authorization server where an app trades a code for a token, directly and without the browser.',
  ),
  word(
    'verifier',
    ['verifier'],
    ['code_verifier'],
    'A long random secret that the app makes for one sign-in. It shows it only when it trades in the code.',
  ),
];

export const glossary: GlossaryText = {
  heading: 'Words',
  intro:
    'Wherever one of these words has a dotted line, point at it, tap it or move the focus to it: it is explained there.',
  close: 'Close the list of words',
  entries,
};
