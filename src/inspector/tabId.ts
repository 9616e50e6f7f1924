/** The tabs of the inspector, in their order. */
export const TAB_IDS = ['wire', 'checks', 'knows', 'sees', 'states'] as const;

export type TabId = (typeof TAB_IDS)[number];
