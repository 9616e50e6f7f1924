/** The version of the package, which files name that say by what they were made. */
export const VERSION = '0.1.0';
