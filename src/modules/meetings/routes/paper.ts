import { placeWords, whenWords } from '#modules/calendar';
import { slugOf } from '#modules/networks';
import { renderPdf, type TextDocument, textDocumentTemplate } from '#platform/documents';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly } from '#platform/web';
import type { Meeting } from '../store/meetings.ts';
import { factsOf, sumWords } from '../views/item-words.ts';
import { agendaShown } from './agenda-shown.ts';
import { type Here, meetingHere } from './here.ts';

/** The agenda on paper. */
export const paperRoutes = (app: App): void => {
  app.get('/meetings/:meeting/agenda.pdf', membersOnly, async (c) => {
    const document = await agendaDocument(c, await meetingHere(c));
    const bytes = await renderPdf(textDocumentTemplate, document);
    const name = `${slugOf(document.title)}.pdf`;
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'private, no-store',
    });
  });
};

async function agendaDocument(c: Here, meeting: Meeting): Promise<TextDocument> {
  const { t, network } = c.var;
  const { event } = meeting;
  const agenda = await agendaShown(c, meeting);
  const title = inLanguage(event.title, t.lang).text;
  const place = placeWords(t, { ...event, isOnline: event.onlineAddress !== null });
  const { chair, noteTaker, timeKeeper } = agenda.roles;
  const roles = [
    { label: t('meetings.role.chair'), words: chair },
    { label: t('meetings.role.noteTaker'), words: noteTaker },
    { label: t('meetings.role.timeKeeper'), words: timeKeeper },
  ].flatMap(({ label, words }) => (words ? [{ label, words }] : []));
  const items = agenda.items.filter(({ state }) => state !== 'carried');
  return {
    language: t.lang,
    title: `${title}, ${t('meetings.agenda.inTitle')}`,
    lead: [whenWords(t, event), place].filter(Boolean).join(', '),
    foot: { line: nameIn(t, network.name), page: t('meetings.paper.page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      ...(meeting.purpose ? [{ kind: 'paragraph' as const, words: inLanguage(meeting.purpose, t.lang).text }] : []),
      ...(roles.length > 0 ? [{ kind: 'list' as const, items: roles }] : []),
      ...items.flatMap((item, i) => [
        { kind: 'heading' as const, level: 3 as const, words: `${i + 1}. ${item.title.text}` },
        {
          kind: 'paragraph' as const,
          words: [item.startsAt && t.time(item.startsAt), factsOf(t, item)].filter(Boolean).join(', '),
        },
        ...(item.origin ? [{ kind: 'paragraph' as const, words: item.origin.words }] : []),
      ]),
      { kind: 'paragraph', words: sumWords(t, agenda.sum) },
    ],
  };
}
