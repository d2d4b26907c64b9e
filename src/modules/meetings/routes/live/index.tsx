import { membersAmong, personNames } from '#modules/accounts';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { keepOffline } from '#platform/offline';
import { inLanguage } from '#platform/texts';
import { type App, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { textAt, versionsOf } from '#platform/writing';
import { keepMoment } from '../../actions/live/name-moment.ts';
import { returnTo } from '../../actions/live/return-to.ts';
import { MomentForm } from '../../forms/live.ts';
import { LIVE_KIND, textSubjectOf } from '../../live-kind.ts';
import { everyItemOf } from '../../store/agenda.ts';
import { readText } from '../../store/live/text.ts';
import { meetingTopicOf } from '../../store/topic.ts';
import { VersionPage } from '../../views/together/version-page.tsx';
import { VersionsPage } from '../../views/together/versions-page.tsx';
import { asMember, type Here, type MinutesHere, minutesHere, titleOf } from '../minutes/here.ts';
import { livePage } from './live-view.tsx';

const BASE = '/meetings/:meeting/minutes/live';

/** Minutes written by several at once, and how their text was before. */
export const liveRoutes = (app: App): void => {
  app.get(BASE, membersOnly, async (c) => {
    const here = await writableHere(c);
    if (here.kept && here.kept.state !== 'draft') return c.redirect(here.paths.minutes, 303);
    const { db, now, network, t } = c.var;
    const ever = await everyItemOf(db, here.meeting);
    const people = await membersAmong(db, { networkId: network.id, now }, null, { after: null, most: 400 });
    keepOffline(c);
    // Of the text the socket tells: the page follows the agenda and who is there.
    const topics = [meetingTopicOf(here.meeting.eventId)];
    return c.html(
      livePage(
        { ...c.var.frame, live: liveTopics(topics, now) },
        {
          ...here,
          title: titleOf(c, here.meeting),
          address: `/n/${network.slug}/writing/${LIVE_KIND}/${here.meeting.eventId}`,
          versions: versionsPath(here),
          off: ever.filter(({ id, state }) => state !== 'proposed' && !here.items.some((item) => item.id === id)),
          people: people.map(({ name }) => name),
          lang: t.lang,
        },
      ),
    );
  });

  app.get(`${BASE}/versions`, membersOnly, async (c) => c.html(await versionsView(c, await writableHere(c), null)));

  app.post(`${BASE}/versions`, membersOnly, async (c) => {
    const here = await writableHere(c);
    const form = await readForm(c, MomentForm);
    if (!form.ok) return c.html(await versionsView(c, here, form), 422);
    const { db, now, t } = c.var;
    const by = asMember(c).personId;
    const done = await keepMoment(db, here.meeting, { name: form.value.name, by, now });
    const said = { kept: 'together.named', closed: 'together.closed', nothing: 'together.noVersion' } as const;
    flash(c, { text: t(said[done]) });
    return c.redirect(versionsPath(here), 303);
  });

  app.get(`${BASE}/versions/:sequence`, membersOnly, async (c) => {
    const here = await writableHere(c);
    const { db, t, frame } = c.var;
    const version = await versionHere(c, here);
    const old = orMissing(await textAt(db, textSubjectOf(here.meeting), version.sequence));
    const pieces = readText(old, here.meeting.eventId);
    old.destroy();
    const points = [null, ...here.items.map(({ id }) => id)];
    const parts = points.flatMap((item) => {
      const some = pieces.filter((piece) =>
        item === null ? !points.includes(piece.item) || piece.item === null : piece.item === item,
      );
      const point = here.items.find(({ id }) => id === item);
      const title = point ? inLanguage(point.title, t.lang).text : t('minutes.beforeItems');
      return some.length > 0 ? [{ title, pieces: some.map(({ kind, words, lang }) => ({ kind, words, lang })) }] : [];
    });
    return c.html(
      <VersionPage
        frame={frame}
        name={nameOf(c, version)}
        versions={versionsPath(here)}
        action={`${versionsPath(here)}/${version.sequence}/return`}
        mayBringBack={here.kept === null || here.kept.state === 'draft'}
        parts={parts}
      />,
    );
  });

  app.post(`${BASE}/versions/:sequence/return`, membersOnly, async (c) => {
    const here = await writableHere(c);
    const { db, now, t } = c.var;
    const version = await versionHere(c, here);
    const by = asMember(c).personId;
    const done = await returnTo(db, here.meeting, { sequence: version.sequence, by, now });
    const at = { day: t.day(version.at), time: t.time(version.at) };
    flash(c, { text: done === 'closed' ? t('together.closed') : t('together.broughtBack', at) });
    return c.redirect(livePath(here), 303);
  });
};

const livePath = ({ paths }: Pick<MinutesHere, 'paths'>): string => paths.live;
const versionsPath = (here: Pick<MinutesHere, 'paths'>): string => `${livePath(here)}/versions`;

/** For whoever may write; for others there is none. */
async function writableHere(c: Here): Promise<MinutesHere> {
  const here = await minutesHere(c);
  if (!here.rights.mayWrite) throw new Missing();
  return here;
}

type VersionOf = Awaited<ReturnType<typeof versionsOf>>[number];

async function versionHere(c: Here, { meeting }: MinutesHere): Promise<VersionOf> {
  const asked = Number(c.req.param('sequence'));
  const all = await versionsOf(c.var.db, textSubjectOf(meeting));
  return orMissing(all.find(({ sequence }) => sequence === asked) ?? null);
}

function nameOf(c: Here, { name, at }: VersionOf): string {
  const { t } = c.var;
  const moment = t('together.version', { day: t.day(at), time: t.time(at) });
  return name === null ? moment : `${name} (${moment})`;
}

async function versionsView(c: Here, here: MinutesHere, refilled: RefilledForm | null) {
  const { db, frame } = c.var;
  const all = await versionsOf(db, textSubjectOf(here.meeting));
  const names = await personNames(
    db,
    all.flatMap(({ by }) => by ?? []),
  );
  return (
    <VersionsPage
      frame={frame}
      title={titleOf(c, here.meeting)}
      live={livePath(here)}
      action={versionsPath(here)}
      versions={all.map((version) => ({
        href: `${versionsPath(here)}/${version.sequence}`,
        name: nameOf(c, version),
        by: version.by === null ? null : (names.get(version.by) ?? null),
      }))}
      refilled={refilled}
      mayName={here.kept === null || here.kept.state === 'draft'}
    />
  );
}
