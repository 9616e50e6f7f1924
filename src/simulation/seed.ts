/** Where chance comes from unless somebody says otherwise. */
export const DEFAULT_SEED = '1';
