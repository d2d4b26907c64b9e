import { peopleTyped } from '../../forms/attendance-form.ts';
import { type Here, memberTyped } from '../here.ts';
import { membersByIds } from './members-by-ids.ts';

type PeopleTyped = {
  others: { name: string; email: string }[];
  /** Names that no member has, or several have. */
  unknown: string[];
};

/** Members by name, anybody by address. */
export async function peopleToAsk(c: Here, typed: string | undefined): Promise<PeopleTyped> {
  const people = peopleTyped(typed ?? '');
  const found = await Promise.all(
    people.map(async (one) => ({ ...one, id: one.email ? null : await memberTyped(c, one.name) })),
  );
  const members = await membersByIds(
    c,
    found.flatMap(({ id }) => id ?? []),
  );
  return {
    others: [...members, ...found.flatMap(({ name, email }) => (email ? [{ name, email }] : []))],
    unknown: found.filter(({ id, email }) => id === null && email === null).map(({ name }) => name),
  };
}
