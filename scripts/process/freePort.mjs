import { createServer } from 'node:net';

/**
 * A port on this machine that is free now.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  const server = createServer();
  return new Promise((settle, refuse) => {
    server.once('error', refuse);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
