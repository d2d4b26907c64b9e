import type { Space } from '#modules/networks';
import { inLanguage, nameIn } from '#platform/texts';
import { meetingsPath, seriesPath } from '../addresses.ts';
import { seriesOfNetwork } from '../store/series.ts';
import { topicsWaiting } from '../store/topics.ts';
import { rhythmWords } from '../views/rhythm-words.ts';
import { SeriesPart } from '../views/series-part.tsx';
import { TopicsPart } from '../views/topics/topics-part.tsx';
import { asMember, type Here } from './here.ts';
import { pollsListed } from './polls/polls-listed.tsx';

type Known = {
  spaces: readonly Space[];
  /** This member leads meetings, or one that is to come. */
  chairs: boolean;
  leadsAhead: boolean;
};

/** What makes new meetings, on the page of all of them. */
export async function listParts(c: Here, { spaces, chairs, leadsAhead }: Known) {
  const { db, t, network, member } = c.var;
  const [topics, series] = await Promise.all([topicsWaiting(db, network.id), seriesOfNetwork(db, network.id)]);
  const mayAsk = chairs || series.some(({ chairId }) => chairId === member?.personId);
  const polls = await pollsListed({ db, t, networkSlug: network.slug, member: asMember(c) }, { spaces, mayAsk });
  const isCoordinator = member?.role === 'coordinator';
  const named = (id: string | null) => {
    const space = spaces.find((one) => one.id === id);
    return space ? nameIn(t, space.name) : null;
  };
  return (
    <>
      {polls}
      <SeriesPart
        t={t}
        series={series.map(({ id, title: written, rhythm, spaceId }) => {
          const title = inLanguage(written, t.lang).text;
          const space = named(spaceId);
          return {
            href: seriesPath(network.slug, id),
            title,
            words: [space === title ? null : space, rhythm ? rhythmWords(t, rhythm) : null].filter(Boolean).join(', '),
          };
        })}
        newHref={isCoordinator ? `${meetingsPath(network.slug)}/series/new` : null}
      />
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
        isCoordinator={isCoordinator}
        mayPlace={leadsAhead}
      />
    </>
  );
}
