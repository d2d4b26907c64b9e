import type { SourceLine } from '../text/document.ts';
import { Unreadable } from './unreadable.ts';

/** Text as it is: UTF-8, else what older programs of Windows wrote. Markdown is read as text: its marks are known. */
export function plainLines(bytes: Uint8Array): SourceLine[] {
  const text = decoded(bytes);
  if (isBinary(text)) throw new Unreadable('unknownKind');
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => ({ text: line }));
}

export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Two bytes a sign and nothing at the front that says so: every other byte is nought. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 400);
  if (head.length < 8 || bytes.length % 2 === 1) return undefined;
  const noughts = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  if (odd > head.length * 0.35 && even === 0) return 'utf-16le';
  return even > head.length * 0.35 && odd === 0 ? 'utf-16be' : undefined;
}

/** Pictures and programs are full of signs that no text has. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  let odd = 0;
  for (const sign of head) if (isOdd(sign.charCodeAt(0))) odd += 1;
  return odd > head.length / 50;
}

function isOdd(code: number): boolean {
  return (code < 32 && ![9, 10, 11, 12, 13, 27].includes(code)) || code === 0xfffd;
}
