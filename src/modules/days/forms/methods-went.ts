import { z } from 'zod';

/** Lines are named by the place of their method: read one by one. */
export const MethodsWentForm = z.object({});
