import type { SubjectKind } from '#platform/subject';
import { nameIn } from '#platform/texts';
import { organisationNames } from './store/organisations.ts';
import { personNames } from './store/people.ts';

/** Names of people are for members of the network alone; organisations are public. */
export const subjects: SubjectKind[] = [
  {
    kind: 'person',
    show: async (db, { networkId, ids }, { member, base }) => {
      if (member?.networkId !== networkId) return new Map();
      const names = await personNames(db, ids);
      return new Map([...names].map(([id, title]) => [id, { title, href: `${base}/people/${id}` }]));
    },
  },
  {
    kind: 'organisation',
    show: async (db, { ids }, { t, base }) => {
      const names = await organisationNames(db, ids);
      return new Map(
        [...names].map(([id, name]) => [id, { title: nameIn(t, name), href: `${base}/organisations/${id}` }]),
      );
    },
  },
];
