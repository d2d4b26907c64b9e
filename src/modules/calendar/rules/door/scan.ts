import { codeAsTyped } from '../registering/code.ts';
import type { RegistrationState } from '../registering/registration.ts';

/** The code that was read: alone, or in the address that a badge carries. null: it can be none. */
export function codeScanned(read: string): string | null {
  const [, inAddress] = /\/p\/([^/?#\s]+)/i.exec(read) ?? [];
  return codeAsTyped(inAddress ?? read);
}

/**
 * Who has withdrawn and comes all the same stands there, perhaps let in by a device that did not know: they are noted,
 * and flagged. Who has no place is let in by a person, not by a scan.
 */
export const isLetIn = (standing: RegistrationState): standing is 'registered' | 'withdrawn' =>
  standing === 'registered' || standing === 'withdrawn';
