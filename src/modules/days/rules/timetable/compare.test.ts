import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetTotals } from './budget.ts';
import { type BudgetLine, LINE_KINDS } from './budget-line.ts';
import { comparedVariants } from './compare.ts';
import { slotAt, someSlots } from './fixtures/slots.ts';
import { typedCents } from './typed-cents.ts';

const titled = (at: string, minutes: number, text: string) =>
  slotAt(at, minutes, { id: `${at} ${text}`, title: { lang: 'fr', text } });

test('variants stand beside each other by title, with what differs', () => {
  const rows = comparedVariants([
    { slots: [titled('09:00', 30, 'Accueil'), titled('09:30', 90, 'Théâtre'), titled('11:00', 15, 'Pause')] },
    { slots: [titled('09:00', 30, 'Accueil'), titled('09:30', 60, 'Situations'), titled('10:30', 15, 'pause ')] },
  ]);

  expect(rows.map(({ of, differs }) => [...of.map((slot) => slot?.title.text ?? null), differs])).toEqual([
    ['Accueil', 'Accueil', false],
    ['Théâtre', null, true],
    [null, 'Situations', true],
    ['Pause', 'pause ', true],
  ]);
});

test('a day beside its copy differs in nothing, and every slot stands once', () => {
  fc.assert(
    fc.property(someSlots, someSlots, (one, other) => {
      const copy = one.map((slot) => ({ ...slot, id: `copy of ${slot.id}` }));
      expect(comparedVariants([{ slots: one }, { slots: copy }]).filter(({ differs }) => differs)).toEqual([]);

      const rows = comparedVariants([{ slots: one }, { slots: other }]);
      expect(rows.flatMap(({ of }) => of[0] ?? [])).toHaveLength(one.length);
      expect(rows.flatMap(({ of }) => of[1] ?? [])).toHaveLength(other.length);
    }),
  );
});

test.each([
  ['450', 45_000],
  ['12,50', 1_250],
  ['12.5 €', 1_250],
  ['1 250', 125_000],
  ['1.250,00', 125_000],
])('%s is %i cents', (typed, cents) => {
  expect(typedCents(typed)).toBe(cents);
});

test.each(['', 'gratuit', '-5', '12,505'])('%s is no amount', (typed) => {
  expect(typedCents(typed)).toBeNull();
});

const anyLine: fc.Arbitrary<BudgetLine> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...LINE_KINDS),
  title: fc.constant({ lang: 'fr' as const, text: 'Salle' }),
  cents: fc.integer({ min: 0, max: 1_000_000 }),
  perPerson: fc.boolean(),
  deciding: fc.constantFrom(null, { state: 'decided' as const, by: null, before: null }),
  version: fc.constant(1),
});

test('a budget is the sum of its kinds, to the cent; each person more costs what is paid by person', () => {
  fc.assert(
    fc.property(fc.array(anyLine), fc.nat(500), (lines, people) => {
      const { total, decided, byKind } = budgetTotals(lines, people);
      const each = lines.filter(({ perPerson }) => perPerson).reduce((sum, { cents }) => sum + cents, 0);

      expect(byKind.reduce((sum, { cents }) => sum + cents, 0)).toBe(total);
      expect(decided).toBeLessThanOrEqual(total);
      expect(budgetTotals(lines, people + 1).total - total).toBe(each);
      expect(Number.isInteger(total)).toBe(true);
    }),
  );
});
