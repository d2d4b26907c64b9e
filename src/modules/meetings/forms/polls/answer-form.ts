import { z } from 'zod';
import { type PollAnswer, pollAnswers } from '../../rules/polls/answers.ts';

const answer = z.enum(pollAnswers);

/** An answer to each of these dates, in fields of their own. */
export const AnswerForm = (optionIds: readonly string[]) =>
  z
    .looseObject({
      remark: z.string().trim().max(500, { error: 'web.problem.tooLong' }).optional(),
      seen: z.coerce.number().int().catch(-1),
    })
    .transform((given, ctx) => {
      const answers: Record<string, PollAnswer> = {};
      for (const id of optionIds) {
        const read = answer.safeParse(given[answerField(id)]);
        if (read.success) answers[id] = read.data;
        else ctx.addIssue({ code: 'custom', path: [answerField(id)], message: 'polls.problem.answer' });
      }
      return { answers, remark: given.remark ?? null, seen: given.seen };
    });

export const answerField = (optionId: string): string => `o-${optionId}`;

export const ChoosingForm = z.object({
  option: z.uuid({ error: 'polls.problem.choose' }),
  seen: z.coerce.number().int().catch(-1),
});

export const WithdrawingForm = z.object({
  why: z.string().trim().max(300, { error: 'web.problem.tooLong' }).optional(),
});

export const AskingForm = z.object({
  people: z.string({ error: 'meetings.problem.people' }).trim().max(8000, { error: 'web.problem.tooLong' }),
});
