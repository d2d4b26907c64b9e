import { expect, test } from 'vitest';
import { merged } from './merge.ts';

test('the names of the one that goes become other names of the one that stays', () => {
  const into = {
    name: { fr: 'CPAS de Liège', nl: 'OCMW Luik' },
    aliases: ['CPAS'],
    enterpriseNumber: null,
    commune: 'Liège',
  };
  const from = {
    name: { fr: 'OCMW Luik', nl: 'OCMW Luik' },
    aliases: ['CPAS', 'Centre social'],
    enterpriseNumber: '0123456749',
    commune: null,
  };

  expect(merged(into, from)).toEqual({
    aliases: ['CPAS', 'Centre social'],
    enterpriseNumber: '0123456749',
    commune: 'Liège',
  });
});
