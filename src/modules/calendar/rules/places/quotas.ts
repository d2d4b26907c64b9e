import type { Role } from '../registering/role.ts';
import type { Limits } from './limits.ts';

/** As an event keeps them; what is not there limits nothing. */
export type Quotas = {
  perOrganisation?: number;
  perRole?: Partial<Record<Role, number>>;
  perOrganisationAndRole?: Partial<Record<Role, number>>;
  usersPerWorker?: number;
};

export const WAITING_LISTS = ['none', 'automatic', 'offer'] as const;
export type WaitingList = (typeof WAITING_LISTS)[number];

type Event = { places: number | null; quotas: Quotas; quotasEndAt: Date | null };

/** What limits an event at this moment. From the day on which unused seats are released, no organisation has its own. */
export function limitsOf({ places, quotas, quotasEndAt }: Event, options: Limits['options'], now: Date): Limits {
  const released = quotasEndAt !== null && now >= quotasEndAt;
  return {
    places,
    perOrganisation: released ? null : (quotas.perOrganisation ?? null),
    perRole: quotas.perRole ?? {},
    perOrganisationAndRole: released ? {} : (quotas.perOrganisationAndRole ?? {}),
    usersPerWorker: quotas.usersPerWorker ?? null,
    options,
  };
}

/** Registration as most events have it: open until the beginning, to as many as want to come. */
export const OPEN_TO_ALL = {
  places: null,
  quotas: {} as Quotas,
  quotasEndAt: null,
  registrationOpensAt: null,
  registrationClosesAt: null,
  waitingList: 'none' as WaitingList,
  needsApproval: false,
};
