import { newId, type Tx } from '#platform/db';
import type { Said } from '../../rules/asked/said.ts';
import { saveAnswers, saveChosen } from '../asked/chosen.ts';
import { type NewRegistration, saveRegistrations } from './registrations.ts';

export type InParty = NewRegistration & { id: string; version: 1 };

/**
 * Somebody with whom they bring, all with the same choices and from the same place. What they eat and answer is about the
 * first of them alone: the others say it for themselves.
 */
export async function saveParty(tx: Tx, people: readonly NewRegistration[], said: Said): Promise<InParty[]> {
  const partyId = people.length > 1 ? newId() : null;
  const { chosen, answers, diet, travelsFrom, travelShown } = said;
  const way = { joinsAt: chosen.joinsAt, leavesAt: chosen.leavesAt, travelsFrom };
  const rows = people.map((person, i) => ({
    ...person,
    ...way,
    partyId,
    ...(i === 0 && { diet, travelShown }),
  }));
  const saved = await saveRegistrations(tx, rows);
  const networkId = people[0]?.networkId ?? '';
  const ids = saved.map(({ id }) => id);
  await saveChosen(tx, networkId, ids, chosen.options);
  await saveAnswers(tx, networkId, ids.slice(0, 1), answers);
  return rows.map((row, i) => ({ ...row, id: ids[i] ?? '', version: 1 }));
}
