import { spacesOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { showSubjects } from '#platform/subject';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { changeTheDecision, keepDecision } from '../../actions/minutes/change-decision.ts';
import { meetingsPath } from '../../addresses.ts';
import { DecisionForm, DecisionsAsked } from '../../forms/minutes.ts';
import { decisionPath, decisionsPath, minutesPaths } from '../../minutes-addresses.ts';
import { dayOf } from '../../rules/minutes/days.ts';
import {
  countDecisions,
  DECISIONS_PER_PAGE,
  type Decision,
  decisionOf,
  decisionsAsked,
  decisionsByIds,
  decisionViews,
  laterDecisions,
  replacedBy,
} from '../../store/minutes/register.ts';
import { DecisionPage } from '../../views/decisions/decision-page.tsx';
import { type DecisionShown, DecisionsPage } from '../../views/decisions/decisions-page.tsx';
import { modeWords } from '../../words/minutes.ts';
import { asMember, type Here, idOf, tell } from './here.ts';

/** The register of what was decided: members read it, coordinators say what holds no longer. */
export const decisionRoutes = (app: App): void => {
  app.get('/decisions', membersOnly, async (c) => {
    const { db, t, now, network, frame } = c.var;
    const { view, space, q: words, page } = DecisionsAsked.parse(c.req.query());
    const today = dayOf(now);
    const asked = { networkId: network.id, spaceId: space ?? null, words, today };
    const [rows, counts, spaces] = await Promise.all([
      decisionsAsked(db, { ...asked, view }, page),
      countDecisions(db, asked),
      spacesOf(db, network.id),
    ]);
    const meetings = await meetingTitles(c, rows);
    const hrefOf = (given: { view?: string; space?: string | null; page?: number }) => {
      const chosen = given.space === undefined ? space : given.space;
      const query = new URLSearchParams({
        view: given.view ?? view,
        ...(chosen && { space: chosen }),
        ...(words && { q: words }),
        ...(given.page && given.page > 1 && { page: String(given.page) }),
      });
      return `${decisionsPath(network.slug)}?${query}`;
    };
    return c.html(
      <DecisionsPage
        frame={{ ...frame, live: liveTopics([`decisions:${network.id}`], now) }}
        path={decisionsPath(network.slug)}
        back={meetingsPath(network.slug)}
        decisions={rows.map((row) => shownInList(c, row, meetings.get(row.eventId) ?? null, today))}
        views={decisionViews.map((one) => ({
          view: one,
          href: hrefOf({ view: one }),
          count: counts[one],
          current: one === view,
        }))}
        spaces={[
          { href: hrefOf({ space: null }), label: t('decisions.everywhere'), current: !space },
          ...spaces.map(({ id, name }) => ({
            href: hrefOf({ space: id }),
            label: nameIn(t, name),
            current: id === space,
          })),
        ]}
        words={words}
        kept={{ view, ...(space && { space }) }}
        page={page}
        pages={Math.ceil(counts[view] / DECISIONS_PER_PAGE)}
        hrefOf={(one) => hrefOf({ page: one })}
      />,
    );
  });

  app.get('/decisions/:decision', membersOnly, async (c) => c.html(await decisionView(c, await rowHere(c), null)));

  app.put('/decisions/:decision', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const row = await rowHere(c);
    const member = asMember(c);
    orMissing(member.role === 'coordinator' || null);
    const form = await readForm(c, DecisionForm);
    if (!form.ok) return c.html(await decisionView(c, row, form), 422);
    const { version: seen, reviewOn = null, supersededBy = null } = form.value;
    const changing = { decisionId: row.id, seen, reviewOn, supersededById: supersededBy };
    const done = await changeTheDecision(db, member, changing, now);
    if (done.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await decisionView(c, done.current, refilled, true), 422);
    }
    tell(c, t('decisions.said.changed'));
    return c.redirect(decisionPath(network.slug, row.id), 303);
  });

  app.post('/decisions/:decision/review', membersOnly, async (c) => {
    const row = await rowHere(c);
    orMissing(asMember(c).role === 'coordinator' || null);
    await keepDecision(c.var.db, asMember(c), row.id, c.var.now);
    tell(c, c.var.t('decisions.said.kept'));
    return c.redirect(decisionPath(c.var.network.slug, row.id), 303);
  });
};

async function rowHere(c: Here): Promise<Decision> {
  const which = { networkId: c.var.network.id, decisionId: idOf(c, 'decision') };
  return orMissing(await decisionOf(c.var.db, which));
}

/** Titles of the meetings, those that are still there. */
async function meetingTitles(c: Here, rows: readonly Decision[]): Promise<Map<string, string>> {
  const { db, t, network, member } = c.var;
  const subjects = [...new Set(rows.map(({ eventId }) => eventId))].map((id) => ({ kind: 'event', id }));
  const shown = await showSubjects(db, network.id, subjects, { member, t, base: `/n/${network.slug}` });
  return new Map(
    [...shown].map(([key, { title }]) => [
      key.slice('event:'.length),
      typeof title === 'string' ? title : inLanguage(title, t.lang).text,
    ]),
  );
}

const standingOf = ({ supersededById, reviewOn }: Decision, today: string): DecisionShown['standing'] => {
  if (supersededById) return 'superseded';
  return reviewOn && reviewOn <= today ? 'toReview' : 'inForce';
};

const howWords = (c: Here, { mode, votesFor, votesAgainst, votesAbstained }: Decision): string | null =>
  modeWords(c.var.t, { mode, votes: { for: votesFor, against: votesAgainst, abstained: votesAbstained } });

function shownInList(c: Here, row: Decision, meeting: string | null, today: string): DecisionShown {
  const { t, network } = c.var;
  return {
    id: row.id,
    href: decisionPath(network.slug, row.id),
    words: inLanguage(row.words, t.lang),
    decidedOn: row.decidedOn,
    text: [meeting, t.day(row.decidedOn, { year: true }), howWords(c, row)].filter(Boolean).join(', '),
    standing: standingOf(row, today),
    note: row.reviewOn ? t('minutes.reviewOn', { day: t.day(row.reviewOn, { year: true }) }) : null,
  };
}

async function decisionView(c: Here, row: Decision, refilled: RefilledForm | null, isStale = false) {
  const { db, t, now, network, member, frame } = c.var;
  const { slug } = network;
  const isCoordinator = member?.role === 'coordinator';
  const [titles, replaces, [instead], later] = await Promise.all([
    meetingTitles(c, [row]),
    replacedBy(db, { networkId: row.networkId, decisionId: row.id }),
    decisionsByIds(db, row.networkId, row.supersededById ? [row.supersededById] : []),
    isCoordinator ? laterDecisions(db, row) : [],
  ]);
  const words = (one: Decision) => inLanguage(one.words, t.lang);
  const href = (one: Decision) => decisionPath(slug, one.id);
  const how = howWords(c, row);
  const meeting = titles.get(row.eventId);
  const stands = { reviewOn: row.reviewOn ?? '', supersededBy: row.supersededById ?? '' };
  const choices = instead && !later.some(({ id }) => id === instead.id) ? [instead, ...later] : later;
  return (
    <DecisionPage
      frame={frame}
      path={href(row)}
      listHref={decisionsPath(slug)}
      words={words(row)}
      facts={[
        { term: t('decisions.decidedOn'), text: t.day(row.decidedOn, { year: true }) },
        ...(how ? [{ term: t('decisions.how'), text: how }] : []),
        ...(meeting
          ? [
              {
                term: t('decisions.at'),
                text: <a href={`${minutesPaths(slug, row.eventId).minutes}#block-${row.id}`}>{meeting}</a>,
              },
            ]
          : []),
        ...(row.reviewOn ? [{ term: t('decisions.review'), text: t.day(row.reviewOn, { year: true }) }] : []),
        ...(row.reviewedAt ? [{ term: t('decisions.reviewed'), text: t.day(row.reviewedAt, { year: true }) }] : []),
        ...(instead ? [{ term: t('decisions.instead'), text: <a href={href(instead)}>{words(instead).text}</a> }] : []),
      ]}
      isDue={standingOf(row, dayOf(now)) === 'toReview'}
      isSuperseded={row.supersededById !== null}
      replaces={replaces.map((one) => ({ href: href(one), words: words(one) }))}
      statementHref={row.statementId ? `/n/${slug}/statements/${row.statementId}` : null}
      mayChange={isCoordinator}
      version={row.version}
      stands={stands}
      later={choices.map((one) => ({
        value: one.id,
        label: `${t.date(one.decidedOn)} · ${words(one).text.slice(0, 80)}`,
      }))}
      refilled={refilled}
      theirs={
        isStale
          ? [
              { term: t('minutes.form.reviewOn'), text: row.reviewOn ? t.date(row.reviewOn) : '—' },
              { term: t('decisions.supersededBy'), text: instead ? words(instead).text : '—' },
            ]
          : null
      }
    />
  );
}
