import { DEFAULT_SEED } from '../simulation/seed.ts';
import { checkedOrigin, checkOptions, given } from './checkOptions.ts';
import { parties, sandboxStage } from './sandboxCast.ts';
import type { SandboxOptions } from './sandboxOptions.ts';

/** The options with all defaults filled in; throws where one does not exist or is malformed. */
export function completeOptions(options: SandboxOptions) {
  checkOptions(options);
  const {
    seed = DEFAULT_SEED,
    name = parties.client.name,
    names = {},
    origin = null,
    startsAt = null,
    rsaKey = null,
  } = options;
  const { policy = {}, api = {}, now = Date.now } = options;
  const usual = { code: 60, accessToken: 3600, refreshToken: 30 * 24 * 3600, requestUri: 60 };
  return {
    seed,
    stage: sandboxStage(name, names),
    origin: origin === null ? null : checkedOrigin(origin),
    startsAt,
    now,
    policy: given(policy),
    api: given(api),
    rsaKey,
    lifetimes: { ...usual, ...given(options.lifetimes ?? {}) },
  };
}

export type CompleteOptions = ReturnType<typeof completeOptions>;
