import { fail, nothingToCheck, pass, type Rule } from '../../oauth/finding.ts';
import type { Photo } from './apiConfig.ts';

interface Access {
  /** Null where there is no such photo. */
  readonly photo: Photo | null;
  /** The user in whose name the request comes. */
  readonly sub: string;
}

/** A photo of somebody else is as if it were not there, so that nobody learns which ones there are. */
const photoIsTheUsers: Rule<Access, 'not-found'> = {
  check: 'RS-08',
  ref: 'RFC 9110 §15.5.5',
  examine({ photo, sub }) {
    if (photo === null) return nothingToCheck;
    return photo.owner === sub ? pass(photo.owner, sub) : fail('not-found', photo.owner, sub);
  },
};

/** What must hold between a user and a photo. A token says what a client may do; whose the photos are, only the API knows. */
export const photoRules = [photoIsTheUsers];
