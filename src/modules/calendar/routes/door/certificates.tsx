import type { Context } from 'hono';
import { networkById, slugOf } from '#modules/networks';
import { renderPdf } from '#platform/documents';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, nameIn, textsIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, type NetworkInAddress, sealed, unsealed } from '#platform/web';
import { eventPath } from '../../addresses.ts';
import { certificates } from '../../papers/certificates.ts';
import { attended } from '../../rules/door/certificate.ts';
import { nameSaid } from '../../rules/door/names.ts';
import { certifiedOf } from '../../store/door/certified.ts';
import { type EventFacts, eventOf } from '../../store/events/events.ts';
import { participantByCode } from '../../store/people/participants.ts';
import { CertifiedPage } from '../../views/door/certified-page.tsx';
import { certificatePage, whenThere } from '../../words/certificate-page.ts';
import { limitLookups, makeDear } from '../registering/code-lookups.ts';

/** For coordinators, everybody's or one; and whether one is true, for whoever holds it. */
export const certificateRoutes = (app: App): void => {
  app.get('/events/:event/certificates.pdf', coordinatorsOnly, async (c) => {
    const { db, network } = c.var;
    const event = orMissing(await eventOf(db, { networkId: network.id, eventId: c.req.param('event') }));
    const pdf = await pdfOf(c, network, event, c.req.query('person') ?? null);
    return pdf ?? c.redirect(`${eventPath(network.slug, event.id)}/attendance`, 303);
  });

  /** The address on the paper. It signs nobody in and says nothing that the paper does not say. */
  app.get('/events/:event/certificates/:seal', async (c) => {
    const { db, frame, network, now, t } = c.var;
    const id = orMissing(unsealed<string>('calendar.certificate', c.req.param('seal'), now));
    const event = orMissing(await eventOf(db, { networkId: network.id, eventId: c.req.param('event') }));
    const { people, presence } = await certifiedOf(db, { networkId: network.id, eventId: event.id });
    const person = orMissing(people.find((one) => one.id === id));
    const there = attended(event, presence.get(id), now);
    c.header('Cache-Control', 'private, no-store');
    return c.html(
      <CertifiedPage
        frame={frame}
        title={inLanguage(event.title, t.lang).text}
        name={nameSaid(person)}
        when={there && whenThere(t, event, there)}
      />,
    );
  });
};

/** One's own, with the code on the badge. */
export const ownCertificateRoutes = (app: App): void => {
  app.get('/p/:code/certificate.pdf', async (c) => {
    const { db, t } = c.var;
    c.header('X-Robots-Tag', 'noindex');
    await limitLookups(c, c.req.param('code'));
    const found = await participantByCode(db, c.req.param('code'), t.lang);
    if (!found) {
      await makeDear(c);
      throw new Missing();
    }
    const { networkId, eventId, participant } = found;
    const [event, network] = await Promise.all([eventOf(db, { networkId, eventId }), networkById(db, networkId)]);
    return orMissing(await pdfOf(c, orMissing(network), orMissing(event), participant.id));
  });
};

/** `only`: of one registration; null: of everybody who came. null: there is nothing to certify. */
async function pdfOf(c: Context<Env>, network: NetworkInAddress, event: EventFacts, only: string | null) {
  const { db, now, origin } = c.var;
  const { people, presence, names, organisers } = await certifiedOf(db, { networkId: network.id, eventId: event.id });
  const pages = people.flatMap((person) => {
    const there = only === null || person.id === only ? attended(event, presence.get(person.id), now) : null;
    if (!there) return [];
    const t = textsIn(person.language ?? c.var.t.lang);
    const known = person.organisationId ? names.get(person.organisationId) : undefined;
    const organisationName = known ? nameIn(t, known) : person.organisationName;
    const seal = sealed('calendar.certificate', person.id);
    const address = `${origin}${eventPath(network.slug, event.id)}/certificates/${seal}`;
    const certified = { event, person: { ...person, organisationName }, there, organisers, address };
    return [certificatePage(t, { ...certified, network: network.name }, now)];
  });
  const [first] = pages;
  if (!first) return null;
  const pdf = await certificates(renderPdf, pages);
  const name = [first.title, first.event].map(slugOf).filter(Boolean).join('-');
  const headers = { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` };
  return c.body(new Uint8Array(pdf), 200, { ...headers, 'cache-control': 'private, no-store' });
}
