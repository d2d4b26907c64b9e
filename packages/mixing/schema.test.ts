import { expect, test } from 'vitest';
import { LEVELS } from './plan.ts';
import schema from './schema.json' with { type: 'json' };

test('the published schema knows the same levels in the same order', () => {
  expect(schema.$defs.plan.properties.report.properties.levels.items.properties.name.enum).toEqual([...LEVELS]);
});
