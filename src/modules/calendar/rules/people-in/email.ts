import { asWritten, saysNothing } from './plain.ts';

export type EmailReading = { email: string | null; unread?: string; others?: string[] };

/**
 * The first address of a cell, as written. Letters with accents are allowed before and after the @: such addresses exist.
 * `unread`: something stands there and it is no address. `others`: further addresses of the same cell.
 */
export function readEmail(cell: string): EmailReading {
  const text = asWritten(cell);
  if (text === '' || saysNothing(text)) return { email: null };
  const addresses = text
    .split(/[\s;,<>()[\]"|]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/^[.'’:]+|[.'’:]+$/g, ''))
    .filter(isEmail);
  const [email, ...others] = addresses;
  if (email === undefined) return { email: null, unread: text };
  return others.length > 0 ? { email, others } : { email };
}

export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@.,;:<>()]+(?:\.[^\s@.,;:<>()]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(text)
  );
}

/** Two spellings of one address compare equal; the address itself stays as written. */
export function emailKey(email: string): string {
  return email.normalize('NFC').toLowerCase();
}
