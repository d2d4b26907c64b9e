/** Answers true as long as it is asked fewer than so many times in a second; four seconds of it may come at once. */
export function fewerThan(perSecond: number, now = () => performance.now()): () => boolean {
  const most = perSecond * 4;
  let left = most;
  let asked = now();
  return () => {
    const at = now();
    left = Math.min(most, left + ((at - asked) / 1000) * perSecond);
    asked = at;
    if (left < 1) return false;
    left--;
    return true;
  };
}
