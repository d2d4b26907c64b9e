import { sealed, unsealed } from '#platform/web';

type Which = { networkId: string; invitationId: string };

/** The link says which invitation; whether it is still open is asked of the database. */
export const invitationKey = ({ networkId, invitationId }: Which): string =>
  sealed('accounts.invitation', [networkId, invitationId]);
export const invitationPath = (which: Which): string => `/invitation?key=${invitationKey(which)}`;

export function invitationOfKey(key: string, now: Date): Which | null {
  const opened = unsealed<[string, string]>('accounts.invitation', key, now);
  return opened && { networkId: opened[0], invitationId: opened[1] };
}
