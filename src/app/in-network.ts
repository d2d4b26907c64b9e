import type { MiddlewareHandler } from 'hono';
import { memberOf } from '#modules/accounts';
import { communesIn, networkBySlug } from '#modules/networks';
import type { NavigationItem } from '#platform/frame';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { modules } from './modules.ts';

/** Under `/n/:network/…`: which network, who this person is in it, and what the shell shows of it. */
export const inNetwork: MiddlewareHandler<Env> = async (c, next) => {
  const { db, person, now } = c.var;
  const network = orMissing(await networkBySlug(db, c.req.param('network') ?? ''));
  const member = person ? await memberOf(db, { networkId: network.id, personId: person.id, now }) : null;
  c.set('network', network);
  c.set('member', member);
  c.set('frame', {
    ...c.var.frame,
    network: {
      name: network.name[c.var.t.lang] ?? network.name.fr,
      href: `/n/${network.slug}`,
      area: network.area && communesIn(c.var.t.lang, network.area),
      accent: network.accent,
    },
    languages: network.languages,
    navigation: navigationOf({ t: c.var.t, network, member, path: c.req.path }),
  });
  await next();
};

type Shown = Parameters<NonNullable<(typeof modules)[number]['navigation']>>[0];

/** A part of the navigation is current when its address begins that of the page; the longest such address wins. */
function navigationOf(shown: Shown): NavigationItem[] {
  const items = modules
    .filter(({ name, optional }) => !optional || shown.network.modules.includes(name))
    .flatMap(({ navigation }) => navigation?.(shown) ?? [])
    .sort((a, b) => a.order - b.order);
  const nearest = items
    .flatMap(({ href, covers = [] }) => [href, ...covers].map((address) => ({ href, address })))
    .filter(({ address }) => shown.path === address || shown.path.startsWith(`${address}/`))
    .sort((a, b) => b.address.length - a.address.length)[0];
  return items.map(({ order: _, covers: __, ...item }) => ({ ...item, current: item.href === nearest?.href }));
}
