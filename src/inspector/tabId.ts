/** The tabs of the inspector, in their order. */
export const TAB_IDS = ['wire', 'checks', 'knows', 'sees', 'states'] as const;

/** The tab of what a page adds of its own, such as the code of a client from elsewhere. */
export const OWN_TAB = 'code';

export type TabId = (typeof TAB_IDS)[number] | typeof OWN_TAB;
