import type { HttpResponse } from '../../oauth/wire.ts';
import type { Gesture, Handover } from '../../trace/trace.ts';
import type { Delivery, Received } from '../port.ts';
import type { FlowNews } from './flowEvents.ts';

export type ClientEvent =
  | Received<'print.tapped', Gesture>
  | Received<'disconnect.tapped', Gesture>
  | Received<'callback.received', Handover>
  | Received<'response.received', HttpResponse>
  | FlowNews;

export function receiveAsClient(delivery: Delivery): Exclude<ClientEvent, FlowNews> {
  const { message } = delivery;
  switch (message.kind) {
    case 'gesture':
      return message.control === 'disconnect'
        ? { ...delivery, message, type: 'disconnect.tapped' }
        : { ...delivery, message, type: 'print.tapped' };
    case 'open':
      return { ...delivery, message, type: 'callback.received' };
    case 'http.response':
      return { ...delivery, message, type: 'response.received' };
    default:
      throw new Error(`a client cannot receive ${message.kind}`);
  }
}
