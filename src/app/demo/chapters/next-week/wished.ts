import { participantsOf } from '#modules/calendar';
import { acceptCannot } from '../../../../modules/days/actions/accept-cannot.ts';
import { makeWish } from '../../../../modules/days/actions/make-wish.ts';
import type { WishTyped } from '../../../../modules/days/rules/wish-decision.ts';
import { dayOf } from '../../../../modules/days/store/day.ts';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';

/** Those who prepared the day. They are seven, and there are six tables where cases are studied. */
const prepared = ['Nadia', 'Koen', 'Omar', 'Marie-Ange', 'Catherine', 'Naïma', 'Véronique'];

/** What people asked for before the tables were composed; one wish is impossible, and accepted as it is. */
export async function wishesAreMade(scene: Scene, eventId: string, now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const people = await participantsOf(tx, { networkId, eventId });
  const { rounds } = await dayOf(tx, { networkId, eventId });
  const named = (names: string[]) =>
    names.flatMap((name) => people.find(({ givenName }) => givenName === name)?.id ?? []);
  const roundIds = (...indexes: number[]) => indexes.flatMap((index) => rounds[index]?.id ?? []);
  const wish = async (kind: WishTyped['kind'], names: string[], given: Partial<WishTyped> = {}) => {
    const usual = { kind, people: named(names), group: null, rounds: null, task: null };
    const made = await makeWish(tx, ana, { eventId, ...usual, ...given }, now);
    if (made.outcome === 'refused') throw new Error(`Nobody could wish that: ${names.join(', ')}, ${made.field}`);
    return made.wishId;
  };

  // They share an office already, though not an employer.
  await wish('apart', ['Hamza', 'Benoît']);
  await wish('together', ['Luz', 'Griet'], { rounds: roundIds(1) });
  await wish('seat', ['Aïcha'], { rounds: roundIds(2), group: 1, task: 'facilitator' });
  const origin = `wish:${await wish('apart', prepared, { rounds: roundIds(2, 3) })}`;
  const reason = fr(
    "Sept pour préparer la journée, six tables : deux d'entre eux partageront la leur. Ils le savent et cela leur va.",
    {
      nl: 'Zeven om de dag voor te bereiden, zes tafels: twee van hen delen er een. Ze weten het en vinden het goed.',
      en: 'Seven who prepared the day, six tables: two of them will share theirs. They know, and it suits them.',
    },
  );
  const accepted = await acceptCannot(tx, ana, { eventId, origin, reason, seen: null }, now);
  if (accepted.outcome !== 'accepted') throw new Error(`The impossible wish was not accepted: ${accepted.outcome}`);
}
