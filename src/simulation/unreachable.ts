/** A message went to a host at which nobody in the run answers. */
export class Unreachable extends Error {
  readonly host: string;

  constructor(host: string) {
    super(`nobody answers at ${host}`);
    this.host = host;
  }
}
