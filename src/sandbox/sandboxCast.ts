import { api, cast } from '../scenarios/photoPrinterCast.ts';

const { ada, browser, phone, login, photos } = cast;

/** Everybody but the client, by the part that they play. */
export const parties = { user: ada, browser, phone, server: login, api: photos } as const;

/**
 * Where the photos are, which is the identifier of the API as well: so the document that its challenges lead to is about
 * the address that was asked, as a client must check. @see RFC 9728 §3.3
 */
export const photosUrl = `${api}/photos`;

/** An API that the authorization server issues tokens for too, and that nobody can call. */
export const otherApi = 'https://api.contacts.example';

export const scopes = 'photos.read photos.write';
