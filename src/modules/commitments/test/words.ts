import type { World } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { aComposedDay, seatsOf } from '../../days/test/world.ts';
import { say } from '../../statements/store/save.ts';

/** A day with tables, and a promise said at one of them. */
export async function aDayWithWords(world: World) {
  const day = await aComposedDay(world);
  const { network, coordinator } = day;
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const owner = await aMember(world, network, { name: 'Nadia Benchekroun', role: 'delegate', organisation });
  const promisers = { network, organisation, owner, coordinator };
  const { rounds } = await seatsOf(world, day);
  const table = rounds[0]?.groups[0]?.id ?? '';
  const statement = await world.tx((tx) =>
    say(tx, {
      subject: { networkId: day.network.id, kind: 'group', id: table },
      kind: 'promise',
      said: { lang: 'fr', text: 'On ouvre la salle le mardi' },
      personId: null,
      name: 'Awa',
      organisationId: null,
      now: world.now(),
    }),
  );
  return { day, promisers, statement };
}
