import type { Delivery, Port } from '../port.ts';
import type { Endpoints } from './endpoints/endpoint.ts';
import { receiveAsServer } from './routes.ts';
import type { ServerConfig } from './serverConfig.ts';
import { serverMachine } from './serverMachine.ts';

/** How an authorization server is played that offers these endpoints: its router and its machine know the same ones. */
export function serverPart(config: ServerConfig, endpoints: Endpoints) {
  return {
    machine: serverMachine,
    input: (port: Port) => ({ port, config, endpoints }),
    receive: (delivery: Delivery) => receiveAsServer(endpoints, delivery),
  };
}
