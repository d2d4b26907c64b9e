import { comparableWith, type Survey, type Which } from '../store/surveys.ts';
import { ofTheirSpaces } from '../who-comes.ts';
import { asMember, type Here } from './here.ts';

/** Closed surveys to put beside one, of those this member may see. */
export async function comparedHere(c: Here, which: Which): Promise<readonly Survey[]> {
  const member = asMember(c);
  const all = await comparableWith(c.var.db, which);
  return member.role === 'coordinator' ? all : ofTheirSpaces(c.var.db, all, member);
}
