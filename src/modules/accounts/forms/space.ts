import { z } from 'zod';
import { idField } from './invitation.ts';

export const SpaceRequestForm = z.object({ message: z.string().trim().max(1000, 'accounts.problem.long').optional() });
export const AnswerForm = z.object({ outcome: z.enum(['accepted', 'refused'], { error: 'accounts.problem.form' }) });
export const SpacePersonForm = z.object({ person: idField });
