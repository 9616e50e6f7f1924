/** Where the two answer differently, and why ours is right. */
export interface Difference {
  /** The names of the requests; `{a,b}` stands for either. */
  readonly requests: readonly string[];
  readonly theirs: string;
  readonly ours: string;
  /** The section that ours follows. */
  readonly ref: string;
  /** What it says, as far as it decides here. */
  readonly because: string;
}

/** All names that a pattern with `{a,b}` in it stands for. */
export function namesIn(pattern: string): readonly string[] {
  const [whole, before = '', choices = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/s.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return choices.split(',').flatMap((choice) => namesIn(`${before}${choice}${after}`));
}
