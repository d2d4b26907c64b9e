import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeAfterStep, inOrder, moved } from './order.ts';

const block = fc.record({
  id: fc.uuid(),
  agendaItemId: fc.constantFrom<string | null>(null, 'a', 'b'),
  position: fc.nat(5),
});
const blocks = fc.uniqueArray(block, { selector: ({ id }) => id, minLength: 1, maxLength: 9 });

const after = (all: { id: string; agendaItemId: string | null; position: number }[], moves: ReturnType<typeof moved>) =>
  inOrder(
    all.map((one) => moves.find(({ id }) => id === one.id) ?? one),
    ['a', 'b'],
  );

test('whatever is moved wherever, no piece is lost or doubled, and the others keep their order', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), fc.constantFrom(null, 'a', 'b'), fc.nat(), (all, which, to, where) => {
      const mine = all[which % all.length];
      const before = all[where % all.length];
      if (!mine || !before) return;
      const order = after(all, moved(all, { id: mine.id, agendaItemId: to, before: before.id }));

      expect(order.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(order.find(({ id }) => id === mine.id)?.agendaItemId).toBe(to);
      const others = (list: typeof all) => list.filter(({ id }) => id !== mine.id).map(({ id }) => id);
      expect(others(order)).toEqual(others(inOrder(all, ['a', 'b'])));
    }),
  );
});

test('a step up and a step down again change nothing', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), (all, which) => {
      const mine = all[which % all.length];
      if (!mine) return;
      const { id, agendaItemId } = mine;
      const up = beforeAfterStep(all, id, 'up');
      if (up === undefined) return;
      const raised = after(all, moved(all, { id, agendaItemId, before: up }));
      const down = beforeAfterStep(raised, id, 'down');
      const again = after(raised, moved(raised, { id, agendaItemId, before: down ?? null }));
      expect(again.map((one) => one.id)).toEqual(inOrder(all, ['a', 'b']).map((one) => one.id));
    }),
  );
});
