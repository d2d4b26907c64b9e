import { expect } from 'vitest';
import type { Visitor, World } from '../../../../../test/world.ts';
import type { TestNetwork } from '../../../accounts/test/world.ts';
import { valueIn } from '../world.ts';

/** A committee on a morning, as a coordinator types it. */
export const asTyped = {
  kind: 'meeting',
  titleFr: 'Comité',
  day: '28/01/2027',
  startsAt: '9h',
  endsAt: '12h',
  audience: 'public',
};

/** Puts an event in the calendar with the form; returns the address of its page. */
export async function announced(
  world: World,
  coordinator: Visitor,
  network: TestNetwork,
  fields: Record<string, string | string[]>,
): Promise<string> {
  const answer = await world.submit(coordinator, `${network.path}/events`, { ...asTyped, ...fields });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

/** The fields of the edit form as they stand, sent back. */
export function editedFrom(html: string): Record<string, string> {
  const fields: Record<string, string> = { _method: 'patch', kind: 'day', audience: 'public' };
  for (const name of ['version', 'titleFr', 'day', 'startsAt', 'endsAt', 'placeNameFr', 'places', 'onlineAddress'])
    fields[name] = valueIn(html, name);
  const waitingList = /name="waitingList" value="(\w+)" checked/.exec(html)?.[1];
  return { ...fields, ...(waitingList && { waitingList }) };
}
