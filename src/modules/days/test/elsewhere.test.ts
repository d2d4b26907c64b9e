import { afterAll, expect, test } from 'vitest';
import { showSubjects } from '#platform/subject';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aComposedDay, seatsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('rounds and groups are called by their names wherever something hangs on them, for members alone', async () => {
  const day = await aComposedDay(world);
  const round = (await seatsOf(world, day)).rounds[0];
  const group = round?.groups[1];
  const subjects = [
    { kind: 'round', id: round?.id ?? '' },
    { kind: 'group', id: group?.id ?? '' },
  ];
  const member = { networkId: day.network.id, personId: day.coordinator.personId, name: '', role: 'worker' as const };
  const asMember = {
    member: { ...member, organisationId: null, organisationName: null },
    t: textsIn('nl'),
    base: day.network.path,
  };

  const shown = await showSubjects(world.db, day.network.id, subjects, asMember);
  const hidden = await showSubjects(world.db, day.network.id, subjects, { ...asMember, member: null });

  expect(shown.get(`group:${group?.id}`)).toEqual({
    title: 'Situations, tafel B',
    href: `${day.event.path}#groups`,
  });
  expect(shown.size).toBe(2);
  expect(hidden.size).toBe(0);
});

test('the page of the day leads coordinators to its groups, and everybody to the page for a code', async () => {
  const day = await aComposedDay(world);
  const member = await aMember(world, day.network);

  const asCoordinator = await world.read(day.coordinator, day.event.path);
  const asMember = await world.read(member, day.event.path);
  const asGuest = await world.read(visitor, day.event.path);

  expect(asCoordinator).toContain(day.groups);
  expect(asMember).not.toContain(day.groups);
  expect(asGuest).toContain('href="/p"');
});
