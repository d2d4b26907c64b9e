import type { Space } from '#modules/networks';
import { inLanguage, nameIn } from '#platform/texts';
import { meetingsPath } from '../addresses.ts';
import { topicsWaiting } from '../store/topics.ts';
import { TopicsPart } from '../views/topics-part.tsx';
import type { Here } from './here.ts';

/** What makes new meetings, on the page of all of them. */
export async function listParts(c: Here, spaces: readonly Space[]) {
  const { db, t, network, member, formKey } = c.var;
  const topics = await topicsWaiting(db, network.id);
  const isCoordinator = member?.role === 'coordinator';
  const named = (id: string | null) => {
    const space = spaces.find((one) => one.id === id);
    return space ? nameIn(t, space.name) : null;
  };
  return (
    <TopicsPart
      t={t}
      path={meetingsPath(network.slug)}
      topics={topics.map(({ id, title, why, spaceId, proposedAt, proposedBy }) => ({
        id,
        title: inLanguage(title, t.lang),
        why: why && inLanguage(why, t.lang),
        space: named(spaceId),
        since: proposedAt,
        isMine: proposedBy === member?.personId,
      }))}
      spaces={spaces
        .filter(({ closedAt }) => closedAt === null)
        .map(({ id, name }) => ({ value: id, label: nameIn(t, name) }))}
      isCoordinator={isCoordinator}
      formKey={formKey}
    />
  );
}
