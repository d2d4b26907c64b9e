import type { SubjectKind } from '#platform/subject';
import { nameIn } from '#platform/texts';
import { networkById } from './store/network.ts';
import { spacesByIds } from './store/space.ts';

export const subjects: SubjectKind[] = [
  {
    kind: 'network',
    show: async (db, { networkId, ids }, { t, base }) => {
      const network = ids.includes(networkId) ? await networkById(db, networkId) : null;
      return new Map(network ? [[network.id, { title: nameIn(t, network.name), href: base }]] : []);
    },
  },
  {
    kind: 'space',
    show: async (db, { networkId, ids }, { t, base }) => {
      const spaces = await spacesByIds(db, networkId, ids);
      return new Map(spaces.map(({ id, name }) => [id, { title: nameIn(t, name), href: `${base}/spaces/${id}` }]));
    },
  },
];
