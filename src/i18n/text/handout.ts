/** The words of the handout that are not those of the story. */
export interface HandoutText {
  /** What it is, above its title. */
  readonly kind: string;
  /** Stands before the address of what is printed. */
  readonly link: string;
  /** A phase among those of the run, by its name. */
  readonly phase: (number: number, count: number, name: string) => string;
  /** The steps of a phase. */
  readonly steps: (first: number, last: number) => string;
}
