import { encode } from 'uqr';

/** As one outline a code stays sharp on any printer. */
export function qrPicture(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  // A run of dark squares is one rectangle: hairs of white between two would not be read.
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
