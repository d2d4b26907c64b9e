import { participantsOf } from '#modules/calendar';
import { renderPdf } from '#platform/documents';
import { orMissing } from '#platform/missing';
import { inLanguage, isLanguage, textsIn } from '#platform/texts';
import { type App, coordinatorsOnly } from '#platform/web';
import { paperNamed, printPaper } from '../printing/papers-of-day.ts';
import { paperLook } from '../printing/words.ts';
import { isComposed } from '../rules/day.ts';
import { PapersPage } from '../views/papers-page.tsx';
import { dayHere } from './of-event.ts';

export const paperRoutes = (app: App): void => {
  app.get('/events/:event/papers', coordinatorsOnly, async (c) => {
    const { db, network, origin } = c.var;
    const { event, day, shown } = await dayHere(c);
    const people = await participantsOf(db, { networkId: network.id, eventId: event.id });
    return c.html(
      <PapersPage
        {...shown}
        people={people.length}
        isComposed={day.rounds.some(isComposed)}
        share={`${origin}/p`}
        place={placeOf(origin)}
      />,
    );
  });

  /** `ink=black` for a printer without colour; `lang` for papers in another language than the page. */
  app.get('/events/:event/papers/:paper{[a-z0-9-]+\\.pdf}', coordinatorsOnly, async (c) => {
    const { db, network, origin } = c.var;
    const file = c.req.param('paper');
    const asked = c.req.query('lang');
    const t = isLanguage(asked) ? textsIn(asked) : c.var.t;
    const { event, day } = await dayHere(c);
    const paper = orMissing(paperNamed(file.replace(/\.pdf$/, ''), day));
    const people = await participantsOf(db, { networkId: network.id, eventId: event.id, lang: t.lang });
    const paperDay = {
      network: network.name[t.lang] ?? network.name.fr,
      day: inLanguage(event.title, t.lang).text,
      date: t.day(event.startsAt, { year: true }),
    };
    const printing = { day, people, paperDay, place: placeOf(origin), origin, t };
    const look = paperLook(t.lang, c.req.query('ink') === 'black' ? 'black' : 'colour');
    const pdf = await printPaper(renderPdf, paper, printing, look);
    const headers = { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${file}"` };
    return c.body(new Uint8Array(pdf), 200, { ...headers, 'cache-control': 'private, no-store' });
  });
};

/** As people type it: without "https://". */
const placeOf = (origin: string): string => `${new URL(origin).host}/p`;
