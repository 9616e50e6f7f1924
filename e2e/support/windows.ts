/** What is shown before a room. */
export const roomWindows = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

/** The same, and a telephone in the hands of somebody who follows. */
export const roomAndHandWindows = [...roomWindows, { width: 390, height: 844 }] as const;
