import type { Encoding } from './sheet.ts';

export type Decoded = { text: string; encoding: Encoding; bom: boolean };

/**
 * A byte order mark decides; without one, bytes that are valid UTF-8 are UTF-8 and all others are windows-1252, which is
 * what Excel in Belgium writes under "CSV". Text of UTF-16 without mark is known by its zero bytes. null: not a text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
    return { text: lenient('utf-8', bytes.subarray(3)), encoding: 'utf-8', bom: true };
  if (startsWith(bytes, [0xff, 0xfe]))
    return { text: lenient('utf-16le', bytes.subarray(2)), encoding: 'utf-16le', bom: true };
  if (startsWith(bytes, [0xfe, 0xff]))
    return { text: lenient('utf-16be', bytes.subarray(2)), encoding: 'utf-16be', bom: true };

  const unmarked = utf16Without(bytes);
  if (unmarked) return { text: lenient(unmarked, bytes), encoding: unmarked, bom: false };
  if (bytes.includes(0)) return null;

  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', bom: false };
  return { text: lenient('windows-1252', bytes), encoding: 'windows-1252', bom: false };
}

/** Never loses a letter: what windows-1252 cannot write makes the file UTF-8 with a mark, which Excel opens as well. */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array {
  if (encoding === 'windows-1252') {
    return windows1252(text) ?? encode(text, 'utf-8', true);
  }
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);

  const marked = bom ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

function lenient(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = Math.min(bytes.length, 2000);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < sample; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  const many = sample * 0.2;
  if (oddZeros > many && evenZeros === 0) return 'utf-16le';
  if (evenZeros > many && oddZeros === 0) return 'utf-16be';
  return null;
}

/** The narrow no-break space of our own sentences becomes the ordinary one. null: some letter has no place. */
function windows1252(text: string): Uint8Array | null {
  const ours = text.replaceAll('\u202F', '\u00A0');
  const bytes = new Uint8Array(ours.length);
  for (let i = 0; i < ours.length; i++) {
    const byte = byteOf.get(ours.charCodeAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

const byteOf = new Map<number, number>(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).charCodeAt(0),
    byte,
  ]),
);

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
