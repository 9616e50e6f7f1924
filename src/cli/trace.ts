import { traceCommand } from './traceCommand.ts';

/** Runs `npm run trace` with the words after it, prints the answer and returns the exit status. */
export function main(argv: readonly string[]): number {
  const { status, out, err } = traceCommand(argv);
  process.stdout.write(out);
  process.stderr.write(err);
  return status;
}
