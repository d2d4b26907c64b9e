import type { SubjectKind } from '#platform/subject';
import { nameIn } from '#platform/texts';
import { networkById } from './store/network.ts';
import { spacesByIds } from './store/space.ts';

export const subjects: SubjectKind[] = [
  {
    kind: 'network',
    show: async (db, { networkId, ids }, { t }) => {
      const network = ids.includes(networkId) ? await networkById(db, networkId) : null;
      return new Map(network ? [[network.id, { title: nameIn(t, network.name), href: `/n/${network.slug}` }]] : []);
    },
  },
  {
    kind: 'space',
    show: async (db, { networkId, ids }, { t }) => {
      const [network, spaces] = await Promise.all([networkById(db, networkId), spacesByIds(db, networkId, ids)]);
      const href = (id: string) => `/n/${network?.slug}/spaces/${id}`;
      return new Map(spaces.map(({ id, name }) => [id, { title: nameIn(t, name), href: href(id) }]));
    },
  },
];
