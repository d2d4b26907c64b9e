import { statementsAbout } from '#modules/statements';
import { orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { showSubject, showSubjects } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { type App, addressLimit, membersOnly } from '#platform/web';
import { promisePath } from '../addresses.ts';
import { origins } from '../origin.ts';
import { countsOf } from '../rules/counts.ts';
import { dayOf } from '../rules/days.ts';
import { isOver } from '../rules/standing.ts';
import { showCommitments } from '../shown.ts';
import { askingsOf } from '../store/askings.ts';
import { commitmentsAt, commitmentsFrom } from '../store/commitments.ts';
import { LeavingPage } from '../views/leaving-page.tsx';
import { OutcomesPage } from '../views/outcomes-page.tsx';
import { type Here, idOf, viewerOf } from './here.ts';

/** More than the tables of one day say, and the pieces of one meeting. */
const MOST_SAID = 2_000;

/** What of a day is promised before people leave, and what became of it. */
export const dayRoutes = (app: App): void => {
  app.get('/events/:event/promises', membersOnly, async (c) => {
    const { db, t, now, network, frame } = c.var;
    const event = await eventHere(c);
    const subjects = await plugged(origins).subjectsOf(db, { networkId: network.id, eventId: event.id });
    const [rows, spoken, places, behind] = await Promise.all([
      commitmentsAt(db, network.id, event.id),
      statementsAbout(db, { networkId: network.id, subjects, most: MOST_SAID }),
      showSubjects(db, network.id, subjects, viewer(c)),
      plugged(origins).eventsBehind(db, network.id, [{ kind: 'event', id: event.id }]),
    ]);
    const promises = spoken.filter(({ kind }) => kind === 'promise' || kind === 'action');
    const made = await commitmentsFrom(
      db,
      network.id,
      promises.map(({ id }) => id),
    );
    const isMade = new Set(made.map(({ statementId }) => statementId));
    const chains = await showCommitments(rows, viewerOf(c));
    return c.html(
      <LeavingPage
        frame={frame}
        event={event}
        isOver={(behind.get(`event:${event.id}`)?.endsAt ?? now) < now}
        said={promises
          .filter(({ id }) => !isMade.has(id))
          .map((one) => {
            const where = places.get(`${one.subjectKind}:${one.subjectId}`)?.title;
            return {
              id: one.id,
              kind: one.kind,
              ...inLanguage(one.said, t.lang),
              where: where === undefined ? '' : typeof where === 'string' ? where : inLanguage(where, t.lang).text,
              promiseHref: promisePath(network.slug, { statement: one.id }),
            };
          })}
        intentions={chains.filter(({ shown }) => shown === 'intention')}
        promised={chains.filter(({ shown }) => shown !== 'intention')}
        newHref={promisePath(network.slug, { event: event.id })}
      />,
    );
  });

  app.get('/events/:event/outcomes', addressLimit('outcomes', { points: 300, seconds: 300 }), async (c) => {
    const { db, now, network, member, frame } = c.var;
    const event = await eventHere(c);
    const all = await commitmentsAt(db, network.id, event.id);
    const rows = all.filter(({ audience }) => audience === 'public');
    const asked = await askingsOf(
      db,
      network.id,
      rows.flatMap(({ id, standing }) => (isOver(standing) ? [] : [id])),
    );
    const openSince = (id: string) =>
      asked.find(({ commitmentId, answeredAt }) => commitmentId === id && answeredAt === null)?.askedOn ?? null;
    const chains = await showCommitments(rows, viewerOf(c));
    return c.html(
      <OutcomesPage
        frame={frame}
        event={event}
        chains={chains.toSorted((a, b) => rank(a.shown) - rank(b.shown))}
        counts={countsOf(
          rows.map((row) => ({ ...row, openSince: openSince(row.id) })),
          dayOf(now),
        )}
        isMember={member !== null}
        inside={member ? all.length - rows.length : 0}
      />,
    );
  });
};

/** What is late first; what was not kept before what was, so that nobody has to look for it. */
const order = ['late', 'underway', 'coming', 'notKept', 'givenUp', 'kept', 'intention'];
const rank = (shown: string) => order.indexOf(shown);

const viewer = (c: Here) => ({ member: c.var.member, t: c.var.t, base: `/n/${c.var.network.slug}` });

export async function eventHere(c: Here): Promise<{ id: string; title: string; href: string }> {
  const { db, t, network } = c.var;
  const id = idOf(c, 'event');
  const subject = { networkId: network.id, kind: 'event', id };
  const shown = orMissing(await showSubject(db, subject, viewer(c)));
  const title = typeof shown.title === 'string' ? shown.title : inLanguage(shown.title, t.lang).text;
  return { id, title, href: shown.href };
}
