type Values = Readonly<Record<string, string | string[]>>;

/** Where what stands there now differs from what this person sent: both are shown before anything is written. */
export function theirWords(stands: Values, sent: Values): { field: string; text: string }[] {
  return Object.entries(stands).flatMap(([field, there]) => {
    const [now, mine] = [asText(there), asText(sent[field] ?? '')];
    return now === mine ? [] : [{ field, text: now || '—' }];
  });
}

const asText = (value: string | string[]): string => [value].flat().join(', ').trim().replace(/\r\n/g, '\n');
