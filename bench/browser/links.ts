/** What people open: the address without anything, and a link into the middle of an attack. */
export const links = {
  default: '',
  attacked: '?attack=response&pkce=off#step=token.response',
} as const;
