import { z } from 'zod';
import { inLang } from '#packages/written';
import type { Language, Written } from '#platform/texts';
import { inEach, readWritten } from '#platform/web';

const typed = z.object({
  ...inEach('name', 80),
  version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
});

/** What a pole is called, in each language. `stands`: as it is called now. */
export const poleForm = ({ preferred, stands }: { preferred: Language; stands: Written | null }) =>
  typed.transform((given, ctx) => {
    const lang = stands?.lang ?? preferred;
    const name = readWritten(given, 'name', lang, stands);
    if (name) return { name, version: given.version };
    ctx.addIssue({ code: 'custom', path: [inLang('name', lang)], message: 'calendar.problem.name' });
    return z.NEVER;
  });
