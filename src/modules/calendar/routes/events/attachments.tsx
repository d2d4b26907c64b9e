import type { Context } from 'hono';
import { writtenIn } from '#packages/written';
import { documentKinds, fileBytes } from '#platform/files';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { attach } from '../../actions/events/attach.ts';
import { putBackAttachment, removeAttachment } from '../../actions/events/remove-attachment.ts';
import { eventPath } from '../../addresses.ts';
import { attachmentForm, nameOfFile, sentDocument } from '../../forms/events/attachment-form.ts';
import { attachmentOf, attachmentsOf } from '../../store/events/attachments.ts';
import { eventOf } from '../../store/events/events.ts';
import { AttachmentsPage } from '../../views/events/attachments-page.tsx';
import { onceOf } from '../once-of.ts';

export const attachmentRoutes = (app: App): void => {
  app.get('/events/:event/attachments', coordinatorsOnly, async (c) => c.html(await attachmentsView(c)));

  app.post('/events/:event/attachments', coordinatorsOnly, async (c) => {
    const { db, now, t, member } = c.var;
    const form = await readForm(c, attachmentForm);
    const document = await sentDocument(form.files.file?.[0]);
    if (!form.ok || !document.ok) {
      const problems = { ...(form.ok ? {} : form.problems), ...(document.ok ? {} : { file: document.problem }) };
      return c.html(await attachmentsView(c, { values: form.values, problems }), 422);
    }
    const { nameFr: fr, nameNl: nl, nameEn: en } = form.value;
    const name = writtenIn({ fr, nl, en }, t.lang) ?? { lang: t.lang, text: nameOfFile(document.fileName) };
    const { kind, fileName, bytes } = document;
    const attaching = { eventId: c.req.param('event'), kind, fileName, bytes, name };
    await attach(db, orMissing(member), attaching, onceOf(c, form.key), now);
    flash(c, { text: t('calendar.said.attached') });
    return c.redirect(attachmentsPath(c), 303);
  });

  /** Whoever may see the event may open what hangs on it; guests may have to sign in, for strangers it is not there. */
  app.get('/events/:event/attachments/:attachment', async (c) => {
    const { db, network, member, person } = c.var;
    const which = { networkId: network.id, eventId: c.req.param('event') };
    const event = orMissing(await eventOf(db, which));
    if (event.audience === 'members' && !person)
      return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
    if (event.audience === 'members' && !member) throw new Missing();
    const found = orMissing(await attachmentOf(db, { ...which, attachmentId: c.req.param('attachment') }));
    const bytes = orMissing(await fileBytes({ networkId: network.id, id: found.fileId }));
    const { text } = inLanguage(found.name, c.var.t.lang);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': documentKinds[found.kind],
      'content-disposition': dispositionOf(found.kind, text),
      'cache-control': 'private, no-cache',
    });
  });

  app.delete('/events/:event/attachments/:attachment', coordinatorsOnly, async (c) => {
    const { db, now, t, member } = c.var;
    const [eventId, attachmentId] = [c.req.param('event'), c.req.param('attachment')];
    await removeAttachment(db, orMissing(member), { eventId, attachmentId }, now);
    flash(c, {
      text: t('calendar.said.detached'),
      undo: { action: `${attachmentsPath(c)}/${attachmentId}`, label: t('calendar.said.undo') },
    });
    return c.redirect(attachmentsPath(c), 303);
  });

  app.post('/events/:event/attachments/:attachment', coordinatorsOnly, async (c) => {
    const [eventId, attachmentId] = [c.req.param('event'), c.req.param('attachment')];
    await putBackAttachment(c.var.db, orMissing(c.var.member), { eventId, attachmentId });
    flash(c, { text: c.var.t('calendar.said.reattached') });
    return c.redirect(attachmentsPath(c), 303);
  });
};

const attachmentsPath = (c: Context<Env>): string =>
  `${eventPath(c.var.network.slug, c.req.param('event') ?? '')}/attachments`;

async function attachmentsView(c: Context<Env>, refilled: RefilledForm | null = null) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const event = orMissing(await eventOf(db, which));
  return (
    <AttachmentsPage
      frame={frame}
      title={inLanguage(event.title, t.lang).text}
      attachments={await attachmentsOf(db, which)}
      languages={network.languages}
      path={eventPath(network.slug, event.id)}
      refilled={refilled}
      formKey={c.var.formKey}
    />
  );
}

/** What every browser shows opens in place; the rest is kept as a file under its name. */
function dispositionOf(kind: string, name: string): string {
  const way = ['pdf', 'png', 'jpg', 'webp', 'txt'].includes(kind) ? 'inline' : 'attachment';
  return `${way}; filename="document.${kind}"; filename*=UTF-8''${encodeURIComponent(`${name}.${kind}`)}`;
}
