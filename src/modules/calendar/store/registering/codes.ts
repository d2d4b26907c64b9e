import { randomInt } from 'node:crypto';
import { newCode } from '../../rules/registering/code.ts';

/** So many different codes, most likely nobody's: whoever inserts them lets the unique index decide. */
export function freshCodes(count: number): string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(newCode(randomInt));
  return [...codes];
}
