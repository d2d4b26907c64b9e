/** "12", "12,5", "12.50 €" → cents. null: it is no price. */
export function typedPrice(text: string): number | null {
  const parts = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*€?$/.exec(text.trim());
  if (!parts) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

/** The same as a person would have typed it. */
export const priceTyped = (cents: number | null): string =>
  cents === null ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');
