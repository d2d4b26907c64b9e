import { organisationNames, personNames } from '#modules/accounts';
import { showSubjects } from '#platform/subject';
import type { StatementRow } from '../store/statements.ts';
import type { Said } from '../views/said.ts';
import type { Here } from './here.ts';

/** Who said it and where, for a screenful at once. */
export async function shown(c: Here, rows: StatementRow[]): Promise<Said[]> {
  const { db, t, network, member } = c.var;
  const [people, organisations, subjects] = await Promise.all([
    personNames(db, [...new Set(rows.flatMap(({ saidBy }) => saidBy ?? []))]),
    organisationNames(db, [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))]),
    showSubjects(
      db,
      network.id,
      rows.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })),
      { member, t, base: `/n/${network.slug}` },
    ),
  ]);
  return rows.map((row) => ({
    ...row,
    by: row.saidBy ? (people.get(row.saidBy) ?? null) : row.name,
    organisation: (row.organisationId && organisations.get(row.organisationId)?.[t.lang]) || null,
    where: subjects.get(`${row.subjectKind}:${row.subjectId}`) ?? null,
  }));
}
