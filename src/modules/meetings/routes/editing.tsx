import { Missing } from '#platform/missing';
import { inLanguage, sameText } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { changeMeeting } from '../actions/change-meeting.ts';
import { gatherNow } from '../actions/gather-agendas.ts';
import { meetingPath } from '../addresses.ts';
import { RolesForm } from '../forms/meeting-form.ts';
import { mayLead } from '../rules/may.ts';
import type { Meeting } from '../store/meetings.ts';
import { RolesPage } from '../views/roles-page.tsx';
import { agendaShown } from './agenda-shown.ts';
import { asMember, type Here, idOf, meetingHere, memberTyped, peopleHere, tell } from './here.ts';

const roles = ['chair', 'noteTaker', 'timeKeeper'] as const;

/** What a meeting is for and who has which role. */
export const editingRoutes = (app: App): void => {
  app.get('/meetings/:meeting/edit', membersOnly, async (c) => c.html(await rolesView(c, await leadHere(c))));

  app.patch('/meetings/:meeting', membersOnly, async (c) => {
    const { db, t, network } = c.var;
    const meeting = await leadHere(c);
    const form = await readForm(c, RolesForm);
    if (!form.ok) return c.html(await rolesView(c, meeting, { refilled: form }), 422);
    const people = await Promise.all(roles.map((role) => memberTyped(c, form.value[role])));
    const problems: Record<string, string> = {};
    for (const [i, role] of roles.entries())
      if (form.value[role] && !people[i]) problems[role] = 'meetings.problem.nobodyNamed';
    if (Object.keys(problems).length > 0)
      return c.html(await rolesView(c, meeting, { refilled: { values: form.values, problems } }), 422);
    const [chairId = null, noteTakerId = null, timeKeeperId = null] = people;
    const { purpose: said, minutesAvailable = null, version } = form.value;
    const before = meeting.purpose ?? { lang: t.lang, text: '' };
    const purpose = said ? sameText(before, said) : null;
    const content = { purpose, chairId, noteTakerId, timeKeeperId, minutesAvailable };
    const decision = await changeMeeting(db, asMember(c), { eventId: meeting.eventId, version, content });
    if (decision.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await rolesView(c, decision.current, { refilled, isStale: true }), 422);
    }
    tell(c, t('meetings.said.changed'));
    return c.redirect(meetingPath(network.slug, meeting.eventId), 303);
  });

  app.post('/meetings/:meeting/gathering', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const eventId = idOf(c, 'meeting');
    const unsaid = await gatherNow(db, asMember(c), eventId, now);
    tell(c, t(unsaid ? 'meetings.said.gatheredUnsaid' : 'meetings.said.gathered'));
    return c.redirect(
      unsaid ? `${meetingPath(network.slug, unsaid)}#dealt-with` : `${meetingPath(network.slug, eventId)}#agenda`,
      303,
    );
  });
};

async function leadHere(c: Here): Promise<Meeting> {
  const meeting = await meetingHere(c);
  if (!mayLead(meeting, asMember(c))) throw new Missing();
  return meeting;
}

type View = { refilled?: RefilledForm | null; isStale?: boolean };

async function rolesView(c: Here, meeting: Meeting, { refilled = null, isStale = false }: View = {}) {
  const { t, network, frame } = c.var;
  const [{ roles: named }, people] = await Promise.all([agendaShown(c, meeting), peopleHere(c)]);
  const stands = {
    purpose: meeting.purpose ? inLanguage(meeting.purpose, t.lang).text : '',
    chair: named.chair ?? '',
    noteTaker: named.noteTaker ?? '',
    timeKeeper: named.timeKeeper ?? '',
    minutesAvailable: meeting.minutesAvailable === null ? '' : String(meeting.minutesAvailable),
    version: String(meeting.version),
  };
  const terms = roles.map((role) => ({ term: t(`meetings.role.${role}`), text: stands[role] || '–' }));
  return (
    <RolesPage
      frame={frame}
      path={meetingPath(network.slug, meeting.eventId)}
      meeting={inLanguage(meeting.event.title, t.lang).text}
      stands={stands}
      refilled={refilled}
      meanwhile={isStale ? [{ term: t('meetings.purpose'), text: stands.purpose || '–' }, ...terms] : null}
      people={people}
    />
  );
}
