import type { Browser } from '@playwright/test';
import { openBrowser } from './browser/openBrowser.ts';
import { measureLoad } from './load/measureLoad.ts';
import { measurePlay } from './play/measurePlay.ts';
import type { Section } from './report/figure.ts';
import { machine } from './report/machine.ts';
import { headOf, jsonOf, tableOf } from './report/print.ts';
import { measureSandbox } from './sandbox/measureSandbox.ts';
import { measureSimulation } from './simulation/measureSimulation.ts';
import { measureStage } from './stage/measureStage.ts';

const inNode: Readonly<Record<string, () => Promise<Section>>> = {
  simulation: measureSimulation,
  sandbox: measureSandbox,
};
const inBrowser: Readonly<Record<string, (browser: Browser) => Promise<Section>>> = {
  stage: measureStage,
  load: measureLoad,
  play: measurePlay,
};
const everything = [...Object.keys(inNode), ...Object.keys(inBrowser)];

async function measure(parts: readonly string[], show: (section: Section) => void): Promise<void> {
  for (const part of parts) {
    const section = await inNode[part]?.();
    if (section) show(section);
  }
  if (parts.every((part) => inBrowser[part] === undefined)) return;
  const browser = await openBrowser();
  try {
    for (const part of parts) {
      const section = await inBrowser[part]?.(browser);
      if (section) show(section);
    }
  } finally {
    await browser.close();
  }
}

/**
 * Measures and prints; nothing fails because a figure is bad. Takes the names of the parts to measure, all without any,
 * and `--json`. Returns the exit status.
 */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...named.filter((name) => !everything.includes(name)), ...args.filter(isUnknownOption)];
  if (unknown.length > 0) {
    console.error(`There is no "${unknown[0]}". There are: ${everything.join(', ')} and --json.`);
    return 2;
  }
  const where = machine();
  const sections: Section[] = [];
  if (!json) console.log(headOf(where));
  await measure(named.length > 0 ? named : everything, (section) => {
    sections.push(section);
    if (!json) console.log(tableOf(section));
  });
  if (json) console.log(jsonOf(where, sections));
  return 0;
}

const isUnknownOption = (arg: string): boolean => arg.startsWith('--') && arg !== '--json';
