/** Each line of a field is one statement; dashes and bullets before it are of the paper. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.replace(/^[\s•*–—-]+/, '').trim())
    .filter((line) => line.length > 0);
