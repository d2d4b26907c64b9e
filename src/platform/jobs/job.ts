/** Something that can be asked for later. Declared in a module's `jobs.ts`, done by its `worker.ts`. */
export type Job<Data extends object> = { readonly name: string; readonly data?: Data; readonly every?: string };

const jobs = new Map<string, Job<never>>();

/** `every`: a cron expression (Brussels time) for what runs by itself. */
export function job<Data extends object>(name: string, options: { every?: string } = {}): Job<Data> {
  const made: Job<Data> = { name, ...options };
  jobs.set(name, made as Job<never>);
  return made;
}

export const allJobs = (): Job<never>[] => [...jobs.values()];
