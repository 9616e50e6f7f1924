import { type Configuration, scenarioOf } from '../session/configuration.ts';

/** A configuration that differs in one setting. */
interface Alternative {
  readonly setting: string;
  readonly configuration: Configuration;
}

/** All of them. Decisions are left alone: what somebody decides is seen, not predicted. */
export function alternativesTo(configuration: Configuration): readonly Alternative[] {
  const { scenario, choices } = configuration;
  return Object.entries(scenarioOf(scenario).settings).flatMap(([setting, { values }]) =>
    values
      .filter((value) => value !== choices[setting])
      .map((value) => ({
        setting,
        configuration: { ...configuration, choices: { ...choices, [setting]: value }, compare: [] },
      })),
  );
}
