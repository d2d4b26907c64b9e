type Standing = { role: string; runs: boolean };

/** A network keeps somebody who can open its doors: the last coordinator first names another. */
export const leavesNoCoordinator = (before: Standing, after: Standing, coordinators: number): boolean => {
  const was = before.role === 'coordinator' && before.runs;
  const is = after.role === 'coordinator' && after.runs;
  return was && !is && coordinators <= 1;
};
