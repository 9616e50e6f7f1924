import { setting as storySetting, settingValue as storyValue } from '../story/settings.ts';

const flow = 'What the client does. Each choice is a real run of software that was not written for this simulator.';

const values: Readonly<Record<string, string>> = {
  code: 'A public client gets a code, redeems it with its verifier and calls the API.',
  'wrong-verifier': 'The same, but the verifier that it sends is not the one behind the challenge.',
  'par-dpop':
    'A client pushes its request to the server first, and proves with every request that it holds the key to which its tokens are bound.',
  refresh: 'A client trades its refresh token for a new one, and then the old one comes again.',
  service: 'A client without any user asks for a token in its own name.',
};

/** Settings with what they mean, those that the page does not open with included. */
export function setting(name: string): ReturnType<typeof storySetting> {
  const said = storySetting(name);
  return name === 'flow' ? { ...said, meaning: flow } : said;
}

export function settingValue(name: string, value: string): ReturnType<typeof storyValue> {
  const said = storyValue(name, value);
  return name === 'flow' && Object.hasOwn(values, value) ? { ...said, meaning: values[value] ?? '' } : said;
}
