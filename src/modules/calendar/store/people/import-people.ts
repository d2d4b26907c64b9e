import { addOrganisation } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { newId } from '#platform/db';
import { planImport } from '../../rules/people/import-plan.ts';
import { type FromList, registrationsFrom } from '../../rules/people/registrations-from.ts';
import { type NewRegistration, saveRegistrations } from '../registering/registrations.ts';
import { changeImport, type NewImportRow, type PeopleImport, saveImportRows } from './imports.ts';
import { type ListFacts, readList } from './list-read.ts';

type Saving = { list: PeopleImport; facts: ListFacts; by: string; now: Date };

/** So many people between two words on how far it is. */
const TOLD_EVERY = 250;

/**
 * Saves a list as it was checked: organisations it adds, people, and what became of each line. All of it in the given
 * transaction, so that a list is in or it is not. `tell` hears how many people are saved so far.
 */
export async function importPeople(
  tx: Tx,
  { list, facts, by, now }: Saving,
  tell: (done: number) => Promise<void> = async () => {},
): Promise<void> {
  const { networkId, eventId, decisions } = list;
  const plan = planImport(readList(facts, list, decisions.organisations), decisions);
  const people = registrationsFrom(plan.rows);
  const added = await addOrganisations(tx, people, { networkId, by, now });

  const idOfLine = new Map<number, string>();
  const rows = people.map((person): NewRegistration => {
    const id = newId();
    if (person.guestOfLine === null) idOfLine.set(person.line, id);
    const { line, organisation, guestOfLine, ...rest } = person;
    return {
      ...rest,
      id,
      networkId,
      eventId,
      importId: list.id,
      organisationId:
        organisation === null
          ? null
          : 'id' in organisation
            ? organisation.id
            : (added.get(organisation.newKey) ?? null),
      guestOf: guestOfLine === null ? null : (idOfLine.get(guestOfLine) ?? null),
      source: 'import',
      registeredBy: by,
      registeredAt: now,
    };
  });
  for (let from = 0; from < rows.length; from += TOLD_EVERY) {
    await saveRegistrations(tx, rows.slice(from, from + TOLD_EVERY));
    await tell(Math.min(rows.length, from + TOLD_EVERY));
  }

  await saveImportRows(
    tx,
    list,
    plan.rows.map(
      ({ row, outcome }): NewImportRow => ({
        line: row.line,
        outcome,
        cells: outcome === 'imported' ? [] : [...row.cells],
        reasons: row.outcome === 'refused' ? row.reasons : [],
        registrationId: idOfLine.get(row.line) ?? null,
      }),
    ),
  );
  await changeImport(tx, list, {
    state: 'saved',
    counts: { ...plan.counts, newOrganisations: added.size },
    decisions,
    done: rows.length,
    addedOrganisations: [...added.values()],
    decidedBy: by,
    decidedAt: now,
  });
}

/** By key: each organisation once, however many people name it. */
async function addOrganisations(
  tx: Tx,
  people: readonly FromList[],
  author: { networkId: string; by: string; now: Date },
): Promise<Map<string, string>> {
  const added = new Map<string, string>();
  for (const { organisation } of people) {
    if (organisation === null || 'id' in organisation || added.has(organisation.newKey)) continue;
    added.set(organisation.newKey, await addOrganisation(tx, { ...author, name: organisation.newName }));
  }
  return added;
}
