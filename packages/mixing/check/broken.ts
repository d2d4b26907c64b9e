import { isHard, type Rule, type SeatingOfIds } from '../problem.ts';

/** Whether these groups break a hard rule that holds in their round. People who are not seated break none. */
export function brokenIn(rule: Rule, groups: SeatingOfIds): boolean {
  if (!isHard(rule)) return false;
  if (rule.kind === 'pin') return groups.some((group, g) => g !== rule.group && group.includes(rule.person));
  const wanted = new Set(rule.people);
  const perGroup = groups.map((group) => group.filter((id) => wanted.has(id)).length);
  if (rule.kind === 'apart') return perGroup.some((people) => people > 1);
  return perGroup.filter((people) => people > 0).length > 1;
}
