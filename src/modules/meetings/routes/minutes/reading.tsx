import { dayWords } from '#modules/calendar';
import { slugOf } from '#modules/networks';
import { renderDocx, renderPdf, type TextDocument, textDocumentTemplate } from '#platform/documents';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, membersOnly, type RefilledForm } from '#platform/web';
import { nameSeal, sha256 } from '../../minutes-seal.ts';
import { amendmentsOf } from '../../store/minutes/amendments.ts';
import { askedAs, askedOf } from '../../store/minutes/asked.ts';
import { namesIn } from '../../store/minutes/names.ts';
import { minutesTopicOf } from '../../store/minutes/topic.ts';
import { CheckPage } from '../../views/minutes/check-page.tsx';
import { MinutesPage } from '../../views/minutes/minutes-page.tsx';
import type { MinutesPageProps } from '../../views/minutes/page-shown.ts';
import { markOf, minutesDocument } from '../../words/minutes.ts';
import { amendmentShown, itemOptions } from './amendments-shown.ts';
import { bodyShown, followingOf } from './body-shown.ts';
import { type Here, type MinutesHere, minutesHere, titleOf } from './here.ts';

/** Minutes are read by members; approved ones that are public by everybody. */
export const readingRoutes = (app: App): void => {
  const base = '/meetings/:meeting/minutes';

  app.get(base, async (c) => {
    const here = await readableHere(c);
    return here instanceof Response ? here : c.html(await minutesView(c, here, {}));
  });

  app.get(`${base}/check`, async (c) => {
    const here = await readableHere(c);
    if (here instanceof Response) return here;
    const { kept, paths, meeting, content } = here;
    if (kept?.state !== 'approved' || !kept.sealed || !kept.hash || !kept.approvedAt) throw new Missing();
    const names = await namesIn(c.var.db, meeting);
    return c.html(
      <CheckPage
        frame={c.var.frame}
        paths={paths}
        title={titleOf(c, meeting)}
        mark={markOf(c.var.t, content)}
        approvedAt={kept.approvedAt}
        hash={kept.hash}
        recomputed={sha256(kept.sealed)}
        names={[...names].map(([seal, one]) => ({
          seal,
          name: one?.name ?? null,
          holds: one === null || nameSeal(one.salt, one.name) === seal,
        }))}
      />,
    );
  });

  app.get(`${base}/:file{minutes\\.(?:pdf|docx|json)}`, async (c) => {
    const here = await readableHere(c);
    if (here instanceof Response) return here;
    const { kept, meeting } = here;
    const format = c.req.param('file').split('.')[1];
    if (format === 'json') {
      const sealed = orMissing(kept?.sealed ?? null);
      return c.body(sealed, 200, { 'content-type': 'application/json; charset=utf-8', ...privately });
    }
    const document = documentOf(c, here, null);
    return fileOf(c, document, format === 'pdf' ? 'pdf' : 'docx', `${slugOf(titleOf(c, meeting))}`);
  });
};

export const privately = { 'cache-control': 'private, no-store' };

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The minutes as a file: to read and keep, or to go on writing in. */
export async function fileOf(c: Here, document: TextDocument, format: 'pdf' | 'docx', name: string) {
  const bytes = format === 'pdf' ? await renderPdf(textDocumentTemplate, document) : await renderDocx(document);
  const shown = format === 'pdf' ? 'inline' : 'attachment';
  const disposition = `${shown}; filename="${slugOf(c.var.t('minutes.title'))}-${name}.${format}"`;
  const headers = { 'content-type': TYPES[format], 'content-disposition': disposition, ...privately };
  return c.body(new Uint8Array(bytes), 200, headers);
}

type ToDocument = Pick<MinutesHere, 'content' | 'nameOf' | 'kept'>;

export function documentOf(c: Here, { content, nameOf, kept }: ToDocument, itemId: string | null): TextDocument {
  const { t } = c.var;
  const day = t.day(new Date(content.startsAt), { year: true });
  return minutesDocument(t, content, nameOf, { state: kept?.state ?? 'draft', day, hash: kept?.hash ?? null }, itemId);
}

/** Whoever may read; a visitor is sent to sign in where there is something for members. */
async function readableHere(c: Here): Promise<MinutesHere | Response> {
  if (c.var.member) return minutesHere(c);
  const here = await minutesHere(c).catch((error: unknown) => {
    if (error instanceof Missing) return null;
    throw error;
  });
  if (here?.kept?.state === 'approved' && here.kept.audience === 'public') return here;
  const guarded = await membersOnly(c, async () => {});
  return guarded ?? Promise.reject(new Missing());
}

type Extra = { refusal?: MinutesPageProps['refusal']; refilled?: RefilledForm | null };

export async function minutesView(c: Here, here: MinutesHere, { refusal = null, refilled = null }: Extra) {
  const { db, t, now, frame, member, formKey } = c.var;
  const { kept, meeting, content, blocks, items, paths, rights } = here;
  const state = kept?.state ?? 'draft';
  const isMember = member !== null;
  const round = kept?.round ?? 0;
  const isSent = state === 'toApprove';
  const [following, amendments, asked, own] = await Promise.all([
    followingOf(c, { blocks: isMember ? blocks : [], state, paths, mayPromise: isMember }),
    isMember && round > 0 ? amendmentsOf(db, meeting) : [],
    isSent && rights.mayLead ? askedOf(db, meeting, round) : [],
    isSent && member ? askedAs(db, meeting, round, member.personId) : null,
  ]);
  const place = content.place ? inLanguage(content.place, t.lang).text : null;
  return (
    <MinutesPage
      frame={{ ...frame, live: liveTopics([minutesTopicOf(meeting.eventId)], now) }}
      paths={paths}
      title={inLanguage(content.title, t.lang).text}
      lead={[dayWords(t, { startsAt: new Date(content.startsAt), fuzzyWhen: null }, { year: true }), place]
        .filter(Boolean)
        .join(', ')}
      state={state}
      standing={standingWords(c, here)}
      body={bodyShown(t, here, following)}
      isEmpty={content.blocks.length === 0}
      rights={rights}
      round={round}
      asked={asked.map(({ name, approvedAt }) => ({ name: name ?? t('minutes.somebody'), approvedAt }))}
      own={own && { hasApproved: own.approvedAt !== null }}
      amendments={await amendmentShown(c, amendments, items, rights.mayLead && state !== 'approved')}
      items={itemOptions(t, items)}
      mayAmend={isMember && state !== 'draft'}
      isDistributed={kept?.distributedAt != null}
      refusal={refusal}
      refilled={refilled}
      formKey={formKey}
    />
  );
}

/** How it stands: until when one may speak, by whom and when they were approved, whether they left. */
function standingWords(c: Here, { kept, content }: MinutesHere): string[] {
  const { t } = c.var;
  if (!kept || kept.state === 'draft') return [];
  if (kept.state === 'toApprove') {
    const until = kept.approveUntil ? t.day(kept.approveUntil, { year: true }) : '';
    return [t(`minutes.standing.${kept.way ?? 'chair'}`, { day: until })];
  }
  const day = kept.approvedAt ? t.day(kept.approvedAt, { year: true }) : '';
  return [
    t(`minutes.approved.${kept.approvedHow ?? 'chair'}`, { mark: markOf(t, content), day }),
    ...(kept.distributedAt ? [t('minutes.distributed', { day: t.day(kept.distributedAt, { year: true }) })] : []),
    t('minutes.hashSay', { hash: kept.hash ?? '' }),
  ];
}
