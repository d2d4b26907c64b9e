import { allNetworks, communesIn } from '#modules/networks';
import { inLanguage, nameIn } from '#platform/texts';
import type { App } from '#platform/web';
import { networksOfPerson } from '../store/mine.ts';
import { FrontPage, type NetworkShown } from '../views/front-page.tsx';

export const frontRoutes = (app: App): void => {
  app.get('/', async (c) => {
    const { db, t, now, person } = c.var;
    const networks = await allNetworks(db);
    const mine = person ? await networksOfPerson(db, person.id, now) : [];
    const yours = networks.filter(({ id }) => mine.includes(id));
    const only = yours.length === 1 ? yours[0] : networks.length === 1 ? networks[0] : null;
    if (only) return c.redirect(`/n/${only.slug}`, 302);

    const shown = ({ slug, name, area, about }: (typeof networks)[number]): NetworkShown => ({
      name: nameIn(t, name),
      href: `/n/${slug}`,
      text: area ? communesIn(t.lang, area) : about ? inLanguage(about, t.lang).text : '',
    });
    const others = networks.filter((network) => !yours.includes(network));
    return c.html(<FrontPage frame={c.var.frame} yours={yours.map(shown)} others={others.map(shown)} />);
  });
};
