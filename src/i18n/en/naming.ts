import type { NamingText } from '../text/naming.ts';

export const naming: NamingText = {
  refusals: {
    nameEmpty: 'A name has at least one letter, digit or picture in it.',
    nameLong: 'A name has at most 40 characters.',
    nameSigns: 'A name has no control characters, no line breaks, and nothing that turns the direction of the text.',
    nameTaken: 'No two parties have the same name.',
    hostAscii: 'A host is written in ASCII; in other scripts by its A-labels, which begin with `xn--`.',
    hostForm:
      'A host is a domain name of at most 100 characters, with a dot in it and without a port, such as `login.acme.example`.',
    hostTaken: 'No two parties have the same host, and no other party is where the client is called back.',
    hostless: 'This party has no host.',
    party: 'Nobody of that kind takes part here.',
    repeated: 'A party is named once.',
    syntax: 'It is written `party:name@host`, and `%`, `:`, `;`, `@` and `,` in a name are encoded once more.',
  },
};
