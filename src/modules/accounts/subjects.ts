import { networkById } from '#modules/networks';
import type { SubjectKind } from '#platform/subject';
import { nameIn } from '#platform/texts';
import { organisationNames } from './store/organisations.ts';
import { personNames } from './store/people.ts';

/** Names of people are for members of the network alone; organisations are public. */
export const subjects: SubjectKind[] = [
  {
    kind: 'person',
    show: async (db, { networkId, ids }, { member }) => {
      if (member?.networkId !== networkId) return new Map();
      const [network, names] = await Promise.all([networkById(db, networkId), personNames(db, ids)]);
      return new Map([...names].map(([id, title]) => [id, { title, href: `/n/${network?.slug}/people/${id}` }]));
    },
  },
  {
    kind: 'organisation',
    show: async (db, { networkId, ids }, { t }) => {
      const [network, names] = await Promise.all([networkById(db, networkId), organisationNames(db, ids)]);
      const href = (id: string) => `/n/${network?.slug}/organisations/${id}`;
      return new Map([...names].map(([id, name]) => [id, { title: nameIn(t, name), href: href(id) }]));
    },
  },
];
