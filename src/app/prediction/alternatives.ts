import { type Configuration, scenarioOf } from '../session/configuration.ts';

/** The configurations that differ in one setting. Decisions are left alone: what somebody decides is seen, not predicted. */
export function alternativesTo(configuration: Configuration): readonly Configuration[] {
  const { scenario, choices } = configuration;
  return Object.entries(scenarioOf(scenario).settings).flatMap(([name, { values }]) =>
    values
      .filter((value) => value !== choices[name])
      .map((value) => ({ ...configuration, choices: { ...choices, [name]: value }, compare: [] })),
  );
}
