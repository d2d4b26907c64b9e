import { z } from 'zod';

/** `column-0` … hold the fields; `headerRow` is a line counted from 0 or `none`. */
export const columnsForm = z
  .looseObject({
    version: z.coerce.number({ error: 'web.problem.number' }).int(),
    headerRow: z.string({ error: 'web.problem.choice' }).optional(),
    sheet: z.string({ error: 'web.problem.choice' }).optional(),
    next: z.enum(['again', 'check'], { error: 'web.problem.choice' }).default('again'),
  })
  .transform(({ version, headerRow, sheet, next, ...rest }) => ({
    next,
    chosen: {
      version,
      sheetName: sheet,
      headerRow: headerRow === undefined ? undefined : /^\d{1,2}$/.test(headerRow) ? Number(headerRow) : null,
      fields: fieldsOf(rest),
    },
  }));

function fieldsOf(sent: Record<string, unknown>): Record<number, string> {
  const fields: Record<number, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    const column = /^column-(\d{1,3})$/.exec(name)?.[1];
    if (column !== undefined && typeof value === 'string') fields[Number(column)] = value;
  }
  return fields;
}
