import type { SubjectKind } from '#platform/subject';
import { commitmentsByIds } from './store/commitments.ts';

export const subjects: SubjectKind[] = [
  {
    kind: 'commitment',
    show: async (db, { networkId, ids }, { member, base }) => {
      if (member?.networkId !== networkId) return new Map();
      const rows = await commitmentsByIds(db, networkId, ids);
      return new Map(rows.map(({ id, promised }) => [id, { title: promised, href: `${base}/commitments/${id}` }]));
    },
  },
];
