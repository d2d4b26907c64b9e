export { allJobs, type Job, job } from './job.ts';
export { doJobsNow, later, startJobs, stopJobs } from './queue.ts';
export { type JobContext, type Worker, work } from './work.ts';
