/**
 * What goes through the socket, the same on both sides: one byte says what it is, four say the number of a change, the
 * rest is what Yjs made. What is said in words (rights) is a text frame.
 */
export const FRAME = {
  /** Device: what I have (a state vector). */
  hello: 1,
  /** Server: what you lack. */
  yours: 2,
  /** Server: what I have; send what I lack. */
  mine: 3,
  /** Both: a change. From a device it has a number. */
  change: 4,
  /** Server: your changes up to this number are in the database. */
  saved: 5,
  /** Server: your change of this number was not taken, and will not be. */
  refused: 6,
  /** Both: who is here, and where. */
  presence: 7,
  /** Device: are you there? Server: the same, at once. */
  beat: 8,
} as const;

export type FrameKind = (typeof FRAME)[keyof typeof FRAME];
export type Frame = { kind: FrameKind; number: number; body: Uint8Array };

const HEAD = 5;
/** Bytes. What somebody wrote in a day without a connection is under a hundredth of it. */
export const LARGEST_MESSAGE = 2 * 1024 * 1024;
/** What is larger stays on the device that has it, to be copied. */
export const LARGEST_CHANGE = LARGEST_MESSAGE - HEAD;
const kinds = new Set<number>(Object.values(FRAME));

export function frame(kind: FrameKind, body: Uint8Array = new Uint8Array(), number = 0): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(HEAD + body.length);
  whole[0] = kind;
  new DataView(whole.buffer).setUint32(1, number);
  whole.set(body, HEAD);
  return whole;
}

/** null: not one of ours. */
export function readFrame(whole: Uint8Array): Frame | null {
  const kind = whole[0] ?? 0;
  if (whole.length < HEAD || !kinds.has(kind)) return null;
  const number = new DataView(whole.buffer, whole.byteOffset).getUint32(1);
  return { kind: kind as FrameKind, number, body: whole.subarray(HEAD) };
}

/** What somebody may do with a text: write in it, read it, or not even know it. */
export type May = 'write' | 'read' | 'nothing';

/** Said when a device comes, and each time it changes. `why`: a word of the module for a text that is closed. */
export type Said = { may: May; why: string | null };

/** Why a socket is closed by the server. Under 4400 the device comes back by itself. */
export const CLOSED = { again: 4300, tooMuch: 4301, unreadable: 4400, notAllowed: 4403, full: 4413 } as const;
