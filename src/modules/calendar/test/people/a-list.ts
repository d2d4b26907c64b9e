import { newId } from '#platform/db';
import type { World } from '../../../../../test/world.ts';
import type { TestMember } from '../../../accounts/test/world.ts';
import { type TestEvent, textOf, valueIn } from '../world.ts';

/** Four people, a line without a name and a total. */
export const semicolons = `Nom;Prénom;Structure;Statut;Courriel
Dupuis;Rachida;Mission locale du Canal;Travailleuse;rachida@example.org
Ngoy;Veerle;MISSION LOCALE DU CANAL;Travailleuse;veerle@example.org
Peeters;Gülcan;La Rampe asbl;Usagère;
Öztürk;Carine;La Rempe;Travailleuse;carine@example.org
;;Halte du Saule;;
Total;4;;;
`;

/** Uploads a list; returns the address of its columns. */
export async function brings(
  world: World,
  who: TestMember,
  event: TestEvent,
  content: string | Uint8Array,
  name = 'participants.csv',
): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([new Uint8Array(bytes)], name);
  const answer = await world.submit(who, `${event.path}/imports`, { _key: newId(), file });
  if (answer.status !== 303)
    throw new Error(`bringing ${name} answered ${answer.status}: ${textOf(await answer.text()).slice(0, 400)}`);
  return answer.headers.get('location') ?? '';
}

/** Presses the button under what was checked. */
export function saves(
  world: World,
  who: TestMember,
  path: string,
  check: string,
  choices: Record<string, string> = {},
): Promise<Response> {
  return world.submit(who, `${path}/registrations`, { version: valueIn(check, 'version'), next: 'import', ...choices });
}

/** Who is registered, in the order in which they came. */
export async function peopleOf(world: World, event: TestEvent) {
  const { rows } = await world.pool.query(
    "select * from registration where event_id = $1 and state = 'registered' order by registered_at, id",
    [event.id],
  );
  return rows;
}
