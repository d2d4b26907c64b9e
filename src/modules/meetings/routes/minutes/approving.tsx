import { personNames } from '#modules/accounts';
import { promisePath } from '#modules/commitments';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, membersOnly, onceOnly, type RefilledForm, readForm } from '#platform/web';
import { answerApproval, approve } from '../../actions/minutes/approve.ts';
import { askAmendment, settle } from '../../actions/minutes/ask-amendment.ts';
import { distribute } from '../../actions/minutes/distribute.ts';
import { sayBlock } from '../../actions/minutes/say-block.ts';
import { sendToApprove, takeSendingBack } from '../../actions/minutes/send-to-approve.ts';
import { AmendmentForm, ApprovalForm, SendingForm, SettlingForm } from '../../forms/minutes.ts';
import { dayOf, daysAfter } from '../../rules/minutes/days.ts';
import { approvalWays } from '../../rules/minutes/kinds.ts';
import { blockOf } from '../../store/minutes/blocks.ts';
import { recipientsOf } from '../../store/minutes/recipients.ts';
import { SendingPage } from '../../views/minutes/sending-page.tsx';
import {
  asMember,
  type Here,
  idOf,
  type MinutesHere,
  meetingHere,
  minutesHere,
  onceOf,
  tell,
  titleOf,
} from './here.ts';
import { minutesView } from './reading.tsx';

/** From a draft to approved minutes, and to everybody's mailbox. */
export const approvingRoutes = (app: App): void => {
  const base = '/meetings/:meeting/minutes';

  app.get(`${base}/sending`, membersOnly, async (c) => {
    const here = await ledHere(c);
    if (here.kept && here.kept.state !== 'draft') return c.redirect(here.paths.minutes, 303);
    return c.html(await sendingView(c, here, null, null));
  });

  app.post(`${base}/sending`, membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const here = await ledHere(c);
    const form = await readForm(c, SendingForm);
    if (!form.ok) return c.html(await sendingView(c, here, form, null), 422);
    const { version: seen, sendsWhenApproved, ...rest } = form.value;
    const { eventId } = here.meeting;
    const sending = { eventId, seen, ...rest, sendsWhenApproved: sendsWhenApproved === 'yes' };
    const done = await sendToApprove(db, asMember(c), sending, now);
    if (done.outcome === 'notDraft') return c.redirect(here.paths.minutes, 303);
    if (done.outcome !== 'sent') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await sendingView(c, await ledHere(c), refilled, done.outcome), 422);
    }
    tell(c, t('minutes.said.sent', { count: done.people }));
    return c.redirect(here.paths.minutes, 303);
  });

  app.delete(`${base}/sending`, membersOnly, async (c) => {
    const { paths, meeting } = await ledHere(c);
    const state = await takeSendingBack(c.var.db, asMember(c), meeting.eventId);
    tell(c, c.var.t(state === 'approved' ? 'minutes.refusal.approved' : 'minutes.said.takenBack'));
    return c.redirect(state === 'draft' ? paths.write : paths.minutes, 303);
  });

  app.post(`${base}/approval`, membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const here = await minutesHere(c);
    if (!here.rights.mayApprove) throw new Missing();
    const form = await readForm(c, ApprovalForm);
    const approval = { eventId: here.meeting.eventId, round: form.ok ? form.value.round : -1 };
    const done = await approve(db, asMember(c), approval, now);
    if (done.outcome !== 'approved')
      return c.html(await minutesView(c, await minutesHere(c), { refusal: done.outcome }), 422);
    tell(c, t('minutes.said.approved'));
    return c.redirect(here.paths.minutes, 303);
  });

  app.post(`${base}/yes`, membersOnly, async (c) => answered(c, true));
  app.delete(`${base}/yes`, membersOnly, async (c) => answered(c, false));

  app.post(`${base}/amendments`, membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const here = await minutesHere(c);
    const form = await readForm(c, AmendmentForm);
    if (!form.ok) return c.html(await minutesView(c, here, { refilled: form }), 422);
    const { item = null, words } = form.value;
    const location = `${here.paths.minutes}#amendments`;
    const once = onceOf(c, form.key, location);
    let outcome: Awaited<ReturnType<typeof askAmendment>> = 'asked';
    await onceOnly(db, { key: form.key, scope: once?.scope ?? '' }, async () => {
      const asker = { member: asMember(c), eventId: here.meeting.eventId };
      outcome = await askAmendment(db, asker, { itemId: item, words: { lang: t.lang, text: words } }, { now, once });
      return location;
    });
    if ((outcome as string) === 'notSent')
      return c.html(
        await minutesView(c, here, { refusal: 'notSent', refilled: { values: form.values, problems: {} } }),
        422,
      );
    tell(c, t(`minutes.said.${outcome as 'asked' | 'forNextMeeting'}`));
    return c.redirect(location, 303);
  });

  app.post(`${base}/amendments/:amendment/settling`, membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const { meeting, paths } = await ledHere(c);
    const form = await readForm(c, SettlingForm);
    const amendmentId = idOf(c, 'amendment');
    if (!form.ok) return c.html(await minutesView(c, await minutesHere(c), { refilled: form }), 422);
    const { settled, words } = form.value;
    const said = words ? { lang: t.lang, text: words } : null;
    const settling = { eventId: meeting.eventId, amendmentId, settled, words: said };
    const done = await settle(db, asMember(c), settling, now);
    tell(c, t(`minutes.said.${done === 'already' ? 'settledBefore' : done}`));
    return c.redirect(`${done === 'toWrite' ? paths.write : paths.minutes}#amendments`, 303);
  });

  app.post(`${base}/distribution`, membersOnly, async (c) => {
    const { meeting, paths } = await ledHere(c);
    const done = await distribute(c.var.db, asMember(c), meeting.eventId, c.var.now);
    if (done === 'notApproved') return c.html(await minutesView(c, await minutesHere(c), { refusal: 'notSent' }), 422);
    tell(c, c.var.t('minutes.said.distributed'));
    return c.redirect(paths.minutes, 303);
  });

  // An action becomes a promise on the form that all promises have, with what is known of it.
  app.post(`${base}/blocks/:block/promise`, membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const meeting = await meetingHere(c);
    const block = orMissing(await blockOf(db, meeting, idOf(c, 'block')));
    if (block.removedAt || block.kind !== 'action') throw new Missing();
    const statement = await sayBlock(db, meeting, block.id, now);
    const owner = block.ownerId ? await ownerName(c, block.ownerId) : block.ownerName;
    const from = {
      statement,
      owner,
      dueOn: block.dueOn,
      organisation: block.organisationId,
      decided: t('minutes.of', { title: inLanguage(meeting.event.title, t.lang).text }).slice(0, 300),
    };
    const known = Object.entries(from).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
    return c.redirect(promisePath(network.slug, Object.fromEntries(known)), 303);
  });
};

/** The page of whoever leads; for others there is none. */
async function ledHere(c: Here): Promise<MinutesHere> {
  const here = await minutesHere(c);
  if (!here.rights.mayLead) throw new Missing();
  return here;
}

async function ownerName(c: Here, personId: string): Promise<string | null> {
  return (await personNames(c.var.db, [personId])).get(personId) ?? null;
}

async function answered(c: Here, says: boolean) {
  const { paths, meeting } = await minutesHere(c);
  const done = await answerApproval(c.var.db, { member: asMember(c), eventId: meeting.eventId }, says, c.var.now);
  tell(c, c.var.t(`minutes.said.${done === 'over' ? 'over' : done === 'approved' ? 'yes' : 'yesTakenBack'}`));
  return c.redirect(paths.minutes, 303);
}

const USUAL_DAYS = 10;

async function sendingView(
  c: Here,
  here: MinutesHere,
  refilled: RefilledForm | null,
  refusal: 'stale' | 'empty' | 'past' | null,
) {
  const { db, now, frame } = c.var;
  const { kept, meeting, paths } = here;
  const people = (await recipientsOf(db, meeting, now)).filter(({ itemId }) => itemId === null);
  return (
    <SendingPage
      frame={frame}
      paths={paths}
      title={titleOf(c, meeting)}
      version={kept?.version ?? 0}
      people={people}
      stands={{
        way: kept?.way ?? 'chair',
        approveUntil: daysAfter(dayOf(now), USUAL_DAYS),
        audience: kept?.audience ?? 'members',
      }}
      ways={approvalWays}
      refilled={refilled}
      refusal={refusal}
    />
  );
}
