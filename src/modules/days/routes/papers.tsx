import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { slugOf } from '#modules/networks';
import { renderPdf } from '#platform/documents';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { textsIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { notePrinted } from '../actions/note-printed.ts';
import { returnPrinted, takeBackPrinted } from '../actions/take-back-printed.ts';
import { dayPaths } from '../addresses.ts';
import { PaperLookForm, PrintForm } from '../forms/groups.ts';
import { printPaper } from '../printing/papers-of-day.ts';
import { printingOf } from '../printing/printing-of.ts';
import { paperLook } from '../printing/words.ts';
import { badgesShown } from '../rules/badges-shown.ts';
import { isComposed } from '../rules/day.ts';
import { fullName } from '../rules/names.ts';
import { peopleWithoutTable } from '../rules/next-step.ts';
import { offeredPapers, PAPERS } from '../rules/papers.ts';
import { changedBadges } from '../rules/printed.ts';
import { whysOf } from '../store/badge-moves.ts';
import { printedPapers } from '../store/printed.ts';
import { topicOf } from '../store/topic.ts';
import { BadgeMovesPage } from '../views/badge-moves-page.tsx';
import { PapersPage } from '../views/papers-page.tsx';
import { paperName } from '../words/index.ts';
import { dayHere, eventHere } from './of-event.ts';

export const paperRoutes = (app: App): void => {
  app.get('/events/:event/papers', coordinatorsOnly, async (c) => c.html(await papersView(c, null)));

  /** Papers are printed: what they say is remembered, and their PDF follows. Looking at the PDF alone prints nothing. */
  app.post('/events/:event/papers/printed', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    const form = await readForm(c, PrintForm);
    if (!form.ok) return c.html(await papersView(c, form), 422);

    const { paper, ...look } = form.value;
    await notePrinted(c.var.db, orMissing(c.var.member), { eventId: event.id, paper }, c.var.now);
    const query = new URLSearchParams(Object.entries(look).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    return c.redirect(`${dayPaths(c.var.network.slug, event.id).papers}/${paper}.pdf?${query}`, 303);
  });

  app.delete('/events/:event/papers/printed/:printed', coordinatorsOnly, async (c) => {
    const { event, paths, printedId } = await printedHere(c);
    await takeBackPrinted(c.var.db, orMissing(c.var.member), { eventId: event.id, printedId }, c.var.now);
    const undo = { action: `${paths.printedOnce(printedId)}/return`, label: c.var.t('days.undo') };
    flash(c, { text: c.var.t('days.printed.takenBack'), undo });
    return c.redirect(paths.papers, 303);
  });

  app.post('/events/:event/papers/printed/:printed/return', coordinatorsOnly, async (c) => {
    const { event, paths, printedId } = await printedHere(c);
    await returnPrinted(c.var.db, orMissing(c.var.member), { eventId: event.id, printedId });
    flash(c, { text: c.var.t('days.printed.returned') });
    return c.redirect(paths.papers, 303);
  });

  /** Whose badge is no longer good, from which table to which, and why. */
  app.get('/events/:event/papers/moves', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const { event, day, shown } = await dayHere(c);
    const which = { networkId: network.id, eventId: event.id };
    const [people, printed] = await Promise.all([
      participantsOf(db, { ...which, lang: t.lang }),
      printedPapers(db, which),
    ]);
    const { badges } = printed;
    const changed = badges ? changedBadges(badges, day, people, t.lang) : [];
    const whys = badges && changed.length > 0 ? await whysOf(db, which, badges, now) : new Map();
    const names = new Map(people.map((person) => [person.id, fullName(person)]));
    return c.html(
      <BadgeMovesPage
        {...shown}
        frame={liveFrame(c, event.id)}
        badges={badges}
        changed={badgesShown(changed, whys)}
        names={names}
      />,
    );
  });

  /** `ink=black` for a printer without colour; `lang` for papers in another language than the page. */
  app.get('/events/:event/papers/:paper{[a-z0-9-]+\\.pdf}', coordinatorsOnly, async (c) => {
    const file = c.req.param('paper');
    const paper = orMissing(PAPERS.find((name) => `${name}.pdf` === file));
    const asked = PaperLookForm.parse(c.req.query());
    const t = asked.lang ? textsIn(asked.lang) : c.var.t;
    const { event, day, shown } = await dayHere(c);
    if (paper !== 'moves' && !offeredPapers(day).some((offered) => offered.paper === paper)) throw new Missing();
    const printing = await printingOf(c.var, { event, day, t, paper, asked });
    const pdf = await printPaper(renderPdf, paper, printing, paperLook(t.lang, asked.ink));
    // "badges-journee-du-reseau.pdf": whoever keeps it finds it again.
    const name = [paperName(t, paper), shown.title].map(slugOf).filter(Boolean).join('-');
    const headers = { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` };
    return c.body(new Uint8Array(pdf), 200, { ...headers, 'cache-control': 'private, no-store' });
  });
};

async function papersView(c: Context<Env>, form: RefilledForm | null) {
  const { db, network, origin, t } = c.var;
  const { event, day, shown } = await dayHere(c);
  const which = { networkId: network.id, eventId: event.id };
  const [people, printed] = await Promise.all([
    participantsOf(db, { ...which, lang: t.lang }),
    printedPapers(db, which),
  ]);
  return (
    <PapersPage
      {...shown}
      frame={liveFrame(c, event.id)}
      people={people.length}
      composed={day.rounds.filter(isComposed)}
      offered={offeredPapers(day)}
      printed={printed}
      changed={printed.badges ? badgesShown(changedBadges(printed.badges, day, people, t.lang)) : []}
      withoutTable={peopleWithoutTable(day, people)}
      asked={PaperLookForm.parse(form?.values ?? c.req.query())}
      share={`${origin}/p`}
      place={`${new URL(origin).host}/p`}
    />
  );
}

async function printedHere(c: Context<Env>) {
  const event = await eventHere(c);
  return { event, paths: dayPaths(c.var.network.slug, event.id), printedId: c.req.param('printed') ?? '' };
}

const liveFrame = ({ var: { frame, now } }: Context<Env>, eventId: string) => ({
  ...frame,
  live: liveTopics([topicOf(eventId)], now),
});
