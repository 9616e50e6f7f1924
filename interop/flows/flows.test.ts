import { describe, test } from 'vitest';
import { libraries } from '../libraries/libraries.ts';
import { flows } from './flows.ts';

for (const library of libraries) {
  for (const { title, exchanges } of flows) {
    describe(`${library.name}: ${title}`, () => {
      for (const exchange of exchanges) test(exchange.title, () => exchange.run(library));
    });
  }
}
