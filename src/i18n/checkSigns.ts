/** How the result of a check is marked in text: it passed, it failed, there was nothing to check. */
export const CHECK_SIGNS = { true: '✓', false: '✗', null: '–' } as const;
