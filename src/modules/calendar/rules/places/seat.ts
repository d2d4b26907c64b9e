import type { Role } from '../registering/role.ts';
import type { Seat } from './limits.ts';

type Person = { organisationId: string | null; organisationName: string | null; role: Role };

/** What a person takes of what is scarce. An organisation as written is the same whatever its case and accents. */
export const seatOf = ({ organisationId, organisationName, role }: Person, options: readonly string[] = []): Seat => ({
  organisation: organisationId ?? (organisationName ? plain(organisationName) : null),
  role,
  options,
});

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
