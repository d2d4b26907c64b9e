import { dayWords } from '#modules/calendar';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, addressLimit, onceOnly, type RefilledForm, readForm } from '#platform/web';
import { answerApproval } from '../../actions/minutes/approve.ts';
import { askAmendment } from '../../actions/minutes/ask-amendment.ts';
import { declineMinutes } from '../../actions/minutes/decline.ts';
import { AmendmentForm } from '../../forms/minutes.ts';
import { askedPath, readingPath } from '../../minutes-addresses.ts';
import { askedSealed, type Reading, readingSealed } from '../../minutes-seal.ts';
import { type Meeting, meetingOf } from '../../store/meetings.ts';
import { type Amendment, amendmentsOf } from '../../store/minutes/amendments.ts';
import { type Asked, askedById } from '../../store/minutes/asked.ts';
import { minutesDeclinedIn } from '../../store/minutes/declined.ts';
import { type Minutes, minutesOf } from '../../store/minutes/minutes.ts';
import { gathered } from '../../store/minutes/told.ts';
import { AskedPage } from '../../views/minutes/asked-page.tsx';
import { ReadingPage } from '../../views/minutes/reading-page.tsx';
import { markOf } from '../../words/minutes.ts';
import { answerWords, itemOptions } from './amendments-shown.ts';
import { bodyShown } from './body-shown.ts';
import { type Here, onceOf, readMinutes, tell } from './here.ts';
import { documentOf, fileOf } from './reading.tsx';

/** By the link in a letter, without an account: one's own answer to what was sent, and what was approved. */
export const askedRoutes = (app: App): void => {
  const often = addressLimit('minutes', { points: 300, seconds: 300 });
  const base = '/minutes-to-approve/:seal';

  app.get(base, often, async (c) => c.html(await askedView(c, null)));

  app.post(`${base}/approval`, often, async (c) => answered(c, true));
  app.delete(`${base}/approval`, often, async (c) => answered(c, false));

  app.post(`${base}/amendments`, often, async (c) => {
    const { db, t, now, network } = c.var;
    const { networkId, asked, seal } = await askedHere(c);
    const form = await readForm(c, AmendmentForm);
    if (!form.ok) return c.html(await askedView(c, form), 422);
    // To what they asked and how it stands, not back to the field.
    const location = `${askedPath(network.slug, seal)}#content`;
    const once = onceOf(c, form.key, location);
    let outcome = 'asked';
    await onceOnly(db, { key: form.key, scope: once?.scope ?? '' }, async () => {
      const wanted = { itemId: form.value.item ?? null, words: { lang: t.lang, text: form.value.words } };
      outcome = await askAmendment(db, { networkId, askedId: asked.id }, wanted, { now, once });
      return location;
    });
    const said = outcome === 'notSent' ? 'over' : outcome === 'asked' ? 'asked' : 'forNextMeeting';
    tell(c, t(`minutes.said.${said}`));
    return c.redirect(location, 303);
  });

  app.get('/minutes/:seal', often, async (c) => {
    const { t, db, network, frame } = c.var;
    const { reading, read, path } = await readingHere(c);
    const { content } = read;
    const declined = await minutesDeclinedIn(db, network.id);
    return c.html(
      <ReadingPage
        frame={frame}
        path={path}
        title={inLanguage(content.title, t.lang).text}
        lead={t.day(new Date(content.startsAt), { year: true })}
        mark={markOf(t, content)}
        body={bodyShown(t, read, undefined, reading.itemId)}
        isPart={reading.itemId !== null}
        hasDeclined={declined.has(reading.mailbox)}
      />,
    );
  });

  app.get(
    '/minutes/:seal/:file{minutes\\.(?:pdf|docx)}',
    addressLimit('minutesFile', { points: 100, seconds: 300 }),
    async (c) => {
      const { kept, read, reading } = await readingHere(c);
      const document = documentOf(c, { ...read, kept }, reading.itemId);
      const format = c.req.param('file').endsWith('.docx') ? 'docx' : 'pdf';
      return fileOf(c, document, format, inLanguage(read.content.title, c.var.t.lang).text);
    },
  );

  app.post('/minutes/:seal/declining', often, async (c) => declining(c, true));
  app.delete('/minutes/:seal/declining', often, async (c) => declining(c, false));
};

type AskedHere = { networkId: string; asked: Asked; seal: string; kept: Minutes; meeting: Meeting };

/** Their own link: it opens what they were asked about, and answers in their name alone. */
async function askedHere(c: Here): Promise<AskedHere> {
  const { db, now, network } = c.var;
  const seal = c.req.param('seal') ?? '';
  const opened = askedSealed(seal, now);
  if (!opened || opened.networkId !== network.id) throw new Missing();
  c.header('X-Robots-Tag', 'noindex');
  const asked = orMissing(await askedById(db, opened));
  const which = { networkId: network.id, eventId: asked.eventId };
  const [kept, meeting] = await Promise.all([minutesOf(db, which), meetingOf(db, which)]);
  return { networkId: network.id, asked, seal, kept: orMissing(kept), meeting: orMissing(meeting) };
}

async function answered(c: Here, says: boolean) {
  const { networkId, asked, seal } = await askedHere(c);
  const done = await answerApproval(c.var.db, { networkId, askedId: asked.id }, says, c.var.now);
  tell(c, c.var.t(`minutes.said.${done === 'over' ? 'over' : done === 'approved' ? 'yes' : 'yesTakenBack'}`));
  return c.redirect(askedPath(c.var.network.slug, seal), 303);
}

async function askedView(c: Here, refilled: RefilledForm | null) {
  const { db, t, network, frame, formKey } = c.var;
  const { asked, seal, kept, meeting } = await askedHere(c);
  const { told, items } = await gathered(db, meeting);
  const standing = standingOf(kept, asked);
  // A draft that is written in again is nobody's to read by a link that was sent for another one.
  const read = standing === 'over' ? null : await readMinutes(c, kept, told);
  const body = read ? bodyShown(t, read) : { purpose: null, attendance: [], noAnswer: 0, before: [], items: [] };
  const amendments = (await amendmentsOf(db, meeting)).filter((one) => isTheirs(one, asked));
  return (
    <AskedPage
      frame={frame}
      path={askedPath(network.slug, seal)}
      title={inLanguage(meeting.event.title, t.lang).text}
      lead={dayWords(t, meeting.event, { year: true })}
      body={body}
      standing={standing}
      until={kept.approveUntil ? t.day(kept.approveUntil, { year: true }) : null}
      items={itemOptions(t, items)}
      amendments={amendments.map((one) => ({ words: inLanguage(one.words, t.lang).text, answer: answerWords(t, one) }))}
      refilled={refilled}
      formKey={formKey}
    />
  );
}

function standingOf(kept: Minutes, asked: Asked): 'asked' | 'yes' | 'over' | 'approved' {
  if (kept.state === 'approved') return 'approved';
  if (kept.state !== 'toApprove' || kept.round !== asked.round) return 'over';
  return asked.approvedAt ? 'yes' : 'asked';
}

const isTheirs = ({ askedBy, askedName }: Amendment, { personId, name }: Asked): boolean =>
  personId ? askedBy === personId : askedBy === null && name !== null && askedName === name;

/** Approved ones alone: before that, nobody has such a link. */
async function readingHere(c: Here) {
  const { db, now, network } = c.var;
  const seal = c.req.param('seal') ?? '';
  const reading: Reading | null = readingSealed(seal, now);
  if (!reading || reading.networkId !== network.id) throw new Missing();
  c.header('X-Robots-Tag', 'noindex');
  const kept = orMissing(await minutesOf(db, reading));
  if (kept.state !== 'approved') throw new Missing();
  return { reading, kept, read: await readMinutes(c, kept, null), path: readingPath(network.slug, seal) };
}

async function declining(c: Here, declines: boolean) {
  const { reading, path } = await readingHere(c);
  await declineMinutes(c.var.db, reading, declines, c.var.now);
  tell(c, c.var.t(declines ? 'minutes.said.declined' : 'minutes.said.wantedAgain'));
  return c.redirect(path, 303);
}
