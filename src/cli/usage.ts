import { formats } from '../export/formats.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { LEAST_WIDTH, MOST_ROWS, MOST_WIDTH, themes } from './pictureOptions.ts';

/** What the command takes, for whoever asks or has written something else. */
export const USAGE = `npm run -s trace -- <scenario> [options]

Scenarios: ${Object.keys(scenarios).join(', ')}

  --set name=value           a switch or a decision of the scenario; may be given several times
  --seed text                other random values
  --names party:name@host;…  names of your own
  --step id|number           the moment; the end of the run where it is left out
  --format ${formats.map(({ id }) => id).join('|')}
                             json where it is left out
  --help, -h                 this

With --format svg:

  --theme ${themes.join('|')}   light where it is left out; paper is light on white
  --width pixels             from ${LEAST_WIDTH} to ${MOST_WIDTH}; 960 where it is left out
  --rows number              only so many of the latest steps, from 1 to ${MOST_ROWS}
`;
