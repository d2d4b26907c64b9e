/** Cents of an amount as typed: 450, 1 250, 1.250, 12,50, 12.5 €. null: it is no amount. */
export function typedCents(typed: string): number | null {
  const text = typed.replace(/[\s€]/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '');
  const parts = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
}
