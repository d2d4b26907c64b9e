/** 'HH:MM' of an hour as typed: 9h30, 9 h, 9u30, 9:30, 9.30, 0930, 9. null: no hour. */
export function typedTime(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, '');
  const parts = /^(\d{1,2})(?:[hu:.](\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
