import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { methodsOf, type NetworkMethods } from '#modules/methods';
import { slugOf } from '#modules/networks';
import { renderPdf } from '#platform/documents';
import { Missing } from '#platform/missing';
import { inLanguage, textsIn, upToDateIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import { SheetLookForm } from '../../forms/timetable.ts';
import { timetableSheet } from '../../papers/index.ts';
import { paperLook } from '../../printing/words.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { materialsOf } from '../../rules/timetable/materials.ts';
import { endOf, type PlannedSlot } from '../../rules/timetable/slot.ts';
import { variantNamed } from '../../rules/timetable/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { decidingWords } from '../../views/timetable/deciding-words.ts';
import { eventHere } from '../of-event.ts';
import { methodOf } from './slot-method.ts';
import { type Names, nameOf } from './slot-stands.ts';

/** On paper: for the wall what everybody may read, for the team all of it. `lang`: in another language than the page. */
export const timetableSheetRoutes = (app: App): void => {
  app.get('/events/:event/timetable/:sheet{(wall|team)\\.pdf}', coordinatorsOnly, async (c) => {
    const { db, network } = c.var;
    const kind = c.req.param('sheet') === 'wall.pdf' ? 'wall' : 'team';
    const { lang, variant: asked } = SheetLookForm.parse(c.req.query());
    const t = lang ? textsIn(lang) : c.var.t;
    const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
    const [event, timetable, methods] = await Promise.all([
      eventHere(c),
      plannedOf(db, which),
      methodsOf(db, network.id),
    ]);
    const variant = variantNamed(timetable, asked);
    if (!variant) throw new Missing();
    const slots = kind === 'team' ? variant.slots : variant.slots.filter(({ shownTo }) => shownTo === 'all');
    const ids = slots.flatMap(({ people }) => people.flatMap(({ personId }) => personId ?? []));
    const words = { t, methods, names: await personNames(db, ids) };
    const day = {
      network: network.name[t.lang] ?? network.name.fr,
      day: inLanguage(event.title, t.lang).text,
      date: t.day(event.startsAt, { year: true }),
    };
    const sheet = {
      ...({ day, kind } as const),
      title: t(kind === 'wall' ? 'timetable.sheet.wallTitle' : 'timetable.sheet.teamTitle', { date: day.date }),
      slots: slots.map((slot) => ({
        from: t.time(clockAt(slot.startsAt)),
        lasts: kind === 'wall' ? '' : t('timetable.minutes', { minutes: slot.minutes }),
        title: titleOf(slot, kind, words),
        lines: kind === 'wall' ? wallLines(slot) : teamLines(slot, words),
      })),
      materials: kind === 'team' ? materialLines(slots, words) : null,
    };
    return pdfOf(c, await timetableSheet(renderPdf, sheet, paperLook(t.lang, 'black')), [sheet.title, day.day]);
  });
};

type Words = { t: Context<Env>['var']['t']; names: Names; methods: NetworkMethods };

/** What is wrong in one language is better said in another. */
function titleOf({ title, publicTitle }: PlannedSlot, kind: 'wall' | 'team', { t }: Words): string {
  return upToDateIn(kind === 'wall' ? (publicTitle ?? title) : title, t.lang).text;
}

const wallLines = ({ room }: PlannedSlot): string[] => (room ? [room] : []);

function teamLines(slot: PlannedSlot, { t, names, methods }: Words): string[] {
  const { kind, room, fixed, people, question, note, deciding } = slot;
  const method = methodOf(methods, slot);
  const place = [
    t('timetable.sheet.until', { time: t.time(clockAt(endOf(slot))) }),
    t(`timetable.kind.${kind}`),
    ...(room ? [room] : []),
    ...(method ? [method.name[t.lang]] : []),
    ...(fixed ? [t('timetable.fixed')] : []),
  ];
  const roles = people.flatMap((person) => {
    const name = nameOf(person, names);
    return name ? [t('timetable.roleOf', { role: t(`timetable.role.${person.role}`), name })] : [];
  });
  return [
    place.join(', '),
    ...(roles.length > 0 ? [roles.join(', ')] : []),
    ...(question ? [inLanguage(question, t.lang).text] : []),
    ...(deciding ? [decidingWords(t, deciding)] : []),
    ...(note ? [inLanguage(note, t.lang).text] : []),
  ];
}

function materialLines(slots: readonly PlannedSlot[], { t, methods }: Words) {
  const needed = materialsOf(slots, (id) => methodOf(methods, { methodId: id })?.materials ?? []);
  if (needed.length === 0) return null;
  const lines = needed.map(({ material, slots: asking }) =>
    t('timetable.sheet.material', {
      material: t(`methods.material.${material}`),
      slots: asking.map(({ title }) => inLanguage(title, t.lang).text).join(', '),
    }),
  );
  return { title: t('timetable.materials'), lines };
}

function pdfOf(c: Context<Env>, pdf: Uint8Array, named: string[]): Response {
  const name = named.map(slugOf).filter(Boolean).join('-');
  const headers = { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` };
  return c.body(new Uint8Array(pdf), 200, { ...headers, 'cache-control': 'private, no-store' });
}
