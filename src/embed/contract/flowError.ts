/**
 * Why something was refused.
 * `unknownSetting`, `unknownValue`, `unknownStep`, `badState`: what was asked for makes no sense here.
 * `unavailable`: the run that it takes could not be made. `abandoned`: the reader stayed with what was shown.
 * `closed`: the lab is gone. `timeout`, `badAnswer`: the other side of a frame is silent, or speaks otherwise.
 * `wrongOrigin`: the address of a frame lets pages of another origin drive it.
 * `unknownVersion`, `unknownMethod`, `badRequest`, `badArguments`, `tooLarge`, `busy`, `tooMany`: a frame refuses a message.
 * `failed`: anything else.
 */
export type FlowErrorCode =
  | 'unknownSetting'
  | 'unknownValue'
  | 'unknownStep'
  | 'badState'
  | 'unavailable'
  | 'abandoned'
  | 'closed'
  | 'timeout'
  | 'badAnswer'
  | 'wrongOrigin'
  | 'unknownVersion'
  | 'unknownMethod'
  | 'badRequest'
  | 'badArguments'
  | 'tooLarge'
  | 'busy'
  | 'tooMany'
  | 'failed';

/** What the methods of an embedded lab reject with; `code` is made for programs, `message` for their authors. */
export class FlowError extends Error {
  override readonly name = 'FlowError';
  readonly code: FlowErrorCode;

  constructor(code: FlowErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
