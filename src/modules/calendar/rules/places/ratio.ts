import type { Quotas } from './quotas.ts';

/** Places taken by role. */
export type TakenByRole = { workers: number; users: number };
/** left: how many service users may still come beside the workers there are. */
export type Ratio = TakenByRole & { left: number };

/** null: service users and workers come in whatever number. */
export function ratioOf({ usersPerWorker }: Quotas, { workers, users }: TakenByRole): Ratio | null {
  if (usersPerWorker === undefined) return null;
  return { workers, users, left: Math.max(0, Math.floor(workers * usersPerWorker) - users) };
}
