import type { Context } from 'hono';
import { isId } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { surveyPaths } from '../addresses.ts';
import { type Survey, surveyOf, type Which } from '../store/surveys.ts';
import { maySee } from '../who-comes.ts';

export type Here = Context<Env>;

/** An id in the address; anything else there is a page that does not exist. */
export function idOf(c: Here, name: string): string {
  const id = c.req.param(name);
  return orMissing(isId(id) ? id : null);
}

export const asMember = (c: Here) => orMissing(c.var.member);

export type SurveyHere = { survey: Survey; which: Which; paths: ReturnType<typeof surveyPaths> };

/** The survey of the address. What is not open yet is there for those who prepare it alone, what is asked in a space for its people. */
export async function surveyHere(c: Here): Promise<SurveyHere> {
  const which = { networkId: c.var.network.id, surveyId: idOf(c, 'survey') };
  const survey = orMissing(await surveyOf(c.var.db, which));
  if (!(await maySee(c.var.db, survey, c.var.member))) throw new Missing();
  const isPrepared = survey.opensAt === null || survey.opensAt > c.var.now;
  if (isPrepared && c.var.member?.role !== 'coordinator') throw new Missing();
  return { survey, which, paths: surveyPaths(c.var.network.slug, survey.id) };
}
