import { newId } from '#platform/db';
import { openWorld, type World } from '../../../../test/world.ts';
import type { TestMember, TestNetwork } from '../../accounts/test/world.ts';
import { sayingRight } from '../right.ts';
import type { StatementKind } from '../rules/kinds.ts';
import { say } from '../store/save.ts';

export const openStatementsWorld = openWorld;

/** A thing one can speak about, and the right a page of it gives. */
export function aTable(world: World, network: TestNetwork) {
  const subject = { networkId: network.id, kind: 'group', id: newId() };
  return { subject, right: sayingRight({ subject, back: `${network.path}/statements` }, world.now()) };
}

/** Said by a member, or by nobody in particular. */
export function aStatement(
  world: World,
  network: TestNetwork,
  { by, words = 'Une idée', kind = 'idea' }: { by?: TestMember; words?: string; kind?: StatementKind } = {},
): Promise<string> {
  return world.tx(async (tx) => {
    const { rows } = by
      ? await world.pool.query<{ organisation_id: string | null }>(
          'select organisation_id from membership where person_id = $1',
          [by.personId],
        )
      : { rows: [] };
    return say(tx, {
      subject: aTable(world, network).subject,
      kind,
      said: { lang: 'fr', text: words },
      personId: by?.personId ?? null,
      name: null,
      organisationId: rows[0]?.organisation_id ?? null,
      now: world.now(),
    });
  });
}
