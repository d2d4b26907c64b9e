import type { Kept } from '#platform/offline/client';
import type { DeviceAct, Newcomer } from '../../rules/door/on-device.ts';
import type { ArrivalState } from '../../rules/door/presence.ts';

/** What a form that waits on this device does at this door. null: it is about something else. `door`: its address. */
export function actOf({ id, action, fields, keptAt }: Kept, door: string): DeviceAct | null {
  const path = new URL(action).pathname;
  const field = (name: string): string => {
    const value = fields.find(([known]) => known === name)?.[1];
    return typeof value === 'string' ? value.trim() : '';
  };
  const at = new Date(keptAt);
  if (path === `${door}/arrivals`) {
    const state = field('state') as ArrivalState;
    return { kind: 'arrival', registrationId: field('registration'), state, at };
  }
  if (path === `${door}/scans`) return { kind: 'scan', code: field('code'), at };
  if (path === `${door}/walk-in`) return { kind: 'walkIn', newcomer: newcomerOf(id, field), told: field('told'), at };
  const [, registrationId = ''] = path.split(`${door}/walk-in/`);
  return registrationId && field('_method') === 'delete' ? { kind: 'withdrawal', registrationId } : null;
}

function newcomerOf(id: string, field: (name: string) => string): Newcomer {
  const isServiceUser = field('role') === 'serviceUser';
  const family = isServiceUser ? '' : field('familyName');
  const name = `${family} ${field('givenName')}`.trim();
  return { id, name, organisation: field('organisation') || null, isServiceUser };
}
