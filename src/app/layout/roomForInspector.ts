/** From here on the inspector has its place beside the stage; side by side it needs more room than most windows have. */
export const ROOM_FOR_INSPECTOR = {
  single: '(width >= 62.5rem) and (height >= 31.25rem)',
  compare: '(width >= 110rem)',
} as const;
