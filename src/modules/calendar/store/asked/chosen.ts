import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import type { Answered, Answers } from '../../rules/asked/answers.ts';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import { type Chosen, optionsOf } from '../../rules/asked/choosing.ts';
import type { Seat } from '../../rules/places/limits.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { answer, chosen } from '../../tables/index.ts';
import type { Registration } from '../registering/registrations.ts';

type Of = Pick<Registration, 'networkId' | 'id'>;

/** What each of these people chose, by registration. */
async function chosenBy(db: Db, people: readonly Of[]): Promise<Map<string, string[]>> {
  const [first] = people;
  if (!first) return new Map();
  const rows = await db
    .select({ registrationId: chosen.registrationId, choiceId: chosen.choiceId })
    .from(chosen)
    .where(
      and(
        eq(chosen.networkId, first.networkId),
        inArray(
          chosen.registrationId,
          people.map(({ id }) => id),
        ),
      ),
    );
  const byPerson = new Map<string, string[]>();
  for (const { registrationId, choiceId } of rows)
    byPerson.set(registrationId, [...(byPerson.get(registrationId) ?? []), choiceId]);
  return byPerson;
}

/** What somebody chose of what is offered now: a choice that was removed since is none. */
export async function chosenOf(
  db: Db,
  registration: Registration,
  choices: readonly Pick<ChoiceAsked, 'id'>[],
): Promise<Chosen> {
  const theirs = await chosenBy(db, [registration]);
  return chosenNow(registration, theirs, choices);
}

/** What these people take of what is scarce. Nothing is asked of the database where nothing is offered. */
export async function seatsOf(
  db: Db,
  people: readonly Registration[],
  choices: readonly ChoiceAsked[],
): Promise<Map<string, Seat>> {
  const theirs = choices.length === 0 ? new Map() : await chosenBy(db, people);
  return new Map(
    people.map((person) => [person.id, seatOf(person, optionsOf(choices, chosenNow(person, theirs, choices)))]),
  );
}

function chosenNow(
  { id, joinsAt, leavesAt }: Registration,
  byPerson: ReadonlyMap<string, string[]>,
  choices: readonly Pick<ChoiceAsked, 'id'>[],
): Chosen {
  const stands = (one: string) => choices.some((choice) => choice.id === one);
  const known = (stop: string | null) => (stop !== null && stands(stop) ? stop : null);
  return { options: (byPerson.get(id) ?? []).filter(stands), joinsAt: known(joinsAt), leavesAt: known(leavesAt) };
}

export async function answersOf(db: Db, { networkId, id }: Of): Promise<Map<string, Answered>> {
  const rows = await db
    .select({ questionId: answer.questionId, said: answer.said })
    .from(answer)
    .where(and(eq(answer.networkId, networkId), eq(answer.registrationId, id)));
  return new Map(rows.map(({ questionId, said }) => [questionId, said]));
}

/** The meal and workshops of these people, in one statement. Nothing where nothing was chosen. */
export async function saveChosen(
  tx: Tx,
  networkId: string,
  people: readonly string[],
  options: readonly string[],
): Promise<void> {
  if (options.length === 0 || people.length === 0) return;
  const rows = people.flatMap((registrationId) => options.map((choiceId) => ({ networkId, registrationId, choiceId })));
  await tx.insert(chosen).values(rows).onConflictDoNothing();
}

export async function saveAnswers(
  tx: Tx,
  networkId: string,
  people: readonly string[],
  answers: Answers,
): Promise<void> {
  if (answers.size === 0 || people.length === 0) return;
  const rows = people.flatMap((registrationId) =>
    [...answers].map(([questionId, said]) => ({
      networkId,
      registrationId,
      questionId,
      said: typeof said === 'string' ? said : [...said],
    })),
  );
  await tx.insert(answer).values(rows);
}

/** What they say now stands in place of what they said. Answers to questions that were removed go as well. */
export async function replaceChosen(
  tx: Tx,
  { networkId, id }: Of,
  options: readonly string[],
  answers: Answers,
): Promise<void> {
  await tx.delete(chosen).where(and(eq(chosen.networkId, networkId), eq(chosen.registrationId, id)));
  await tx.delete(answer).where(and(eq(answer.networkId, networkId), eq(answer.registrationId, id)));
  await saveChosen(tx, networkId, [id], options);
  await saveAnswers(tx, networkId, [id], answers);
}
