import { repository } from '../repository.mjs';

/** The folder of the package that embeds the lab. */
export const output = `${repository}dist-embed/`;
