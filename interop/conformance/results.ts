import type { Exchange, Flow } from '../flows/flow.ts';
import { flows } from '../flows/flows.ts';
import { libraries } from '../libraries/libraries.ts';
import type { Library } from '../libraries/library.ts';

/** What came of one exchange with one library. */
export interface Result {
  readonly flow: string;
  readonly exchange: string;
  readonly library: string;
  /** Why it did not happen as it must; null where it did. */
  readonly failure: unknown;
}

async function resultOf({ title }: Flow, exchange: Exchange, library: Library): Promise<Result> {
  const failure = await exchange.run(library).then(
    () => null,
    (error: unknown) => error,
  );
  return { flow: title, exchange: exchange.title, library: library.name, failure };
}

/** Lets every library go through every flow, one after the other. */
export async function runFlows(): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const library of libraries) {
    for (const flow of flows) {
      for (const exchange of flow.exchanges) results.push(await resultOf(flow, exchange, library));
    }
  }
  return results;
}
