import { z } from 'zod';

const version = z.coerce.number({ error: 'web.problem.number' }).int().default(0);

export const ReportForm = z.object({
  introduction: z.string().trim().max(8000, { error: 'web.problem.tooLong' }).optional(),
  version,
});

/** `version`: of the introduction that was read. */
export const ReportSendingForm = z.object({ version });
