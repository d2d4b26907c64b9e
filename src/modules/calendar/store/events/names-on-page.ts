import { organisationNames } from '#modules/accounts';
import type { Db } from '#platform/db';
import type { Language } from '#platform/texts';
import type { EventOnPage, WorkerComing } from './event-page.ts';

/** Names of the organisations of whoever comes and of those that organise it, in one question. */
export async function namesOf(
  db: Db,
  { workers, organiserIds }: Pick<EventOnPage, 'workers' | 'organiserIds'>,
  lang: Language,
): Promise<{ workers: WorkerComing[]; organisers: string[] }> {
  const ids = [...organiserIds, ...workers.flatMap(({ organisationId }) => organisationId ?? [])];
  const names = await organisationNames(db, ids);
  const nameOf = (id: string | null): string | null => {
    const name = id === null ? undefined : names.get(id);
    return name ? (name[lang] ?? name.fr) : null;
  };
  return {
    workers: workers.map((one) => ({ ...one, organisationName: nameOf(one.organisationId) ?? one.organisationName })),
    organisers: organiserIds.flatMap((id) => nameOf(id) ?? []),
  };
}
