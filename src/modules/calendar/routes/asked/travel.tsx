import { type App, coordinatorsOnly } from '#platform/web';
import { peoplePath } from '../../addresses.ts';
import { travellersTo } from '../../store/registering/travellers.ts';
import { TravelPage } from '../../views/asked/travel-page.tsx';
import { nameOf } from '../../words/index.ts';
import { eventThere } from '../event-there.ts';
import { sealedHere } from '../registering/sealed-here.ts';

/** Who travels from where: all of it for organisers, what people let the others read for those who come as well. */
export const travelRoutes = (app: App): void => {
  app.get('/events/:event/travel', coordinatorsOnly, async (c) => {
    const { db, network, frame, t } = c.var;
    const event = await eventThere(c);
    const travellers = await travellersTo(db, { networkId: network.id, eventId: event.id, shown: false });
    const back = { href: peoplePath(network.slug, event.id), label: t('calendar.people.title') };
    return c.html(<TravelPage frame={frame} back={back} travellers={travellers} isCoordinator />);
  });

  app.get('/events/:event/registrations/:seal/travel', async (c) => {
    const { db, frame } = c.var;
    const { which, registration } = await sealedHere(c);
    // Whoever does not come has no journey to share.
    const comes = registration.state === 'registered';
    const travellers = comes ? await travellersTo(db, { ...which, shown: true }) : [];
    const back = { href: c.req.path.replace(/\/travel$/, ''), label: nameOf(registration) };
    return c.html(<TravelPage frame={frame} back={back} travellers={travellers} isCoordinator={false} />);
  });
};
