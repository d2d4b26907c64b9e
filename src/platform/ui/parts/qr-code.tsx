import type { Child } from 'hono/jsx';
import { encode } from 'uqr';

interface QrCodeProps {
  /** What the code leads to: a whole address. */
  value: string;
  /** The same in words, for whoever cannot scan. */
  code: Child;
  /** What it opens; also its name for screen readers. */
  label: string;
  children?: Child;
  size?: number | undefined;
  /** Read from the back row. */
  big?: boolean | undefined;
}

/** Never alone: the code in words stands beside it. */
export function QrCode({ value, code, label, children, size = 132, big }: QrCodeProps) {
  const { size: modules, path } = drawn(value);
  return (
    <div class={big ? 'qr qr-big' : 'qr'}>
      <svg viewBox={`0 0 ${modules} ${modules}`} width={size} height={size} role="img" aria-label={label}>
        <path d={path} shape-rendering="crispEdges" />
      </svg>
      <div>
        {children}
        <b>{code}</b>
      </div>
    </div>
  );
}

/** One path for all dark modules, each run of them in a row being one rectangle. */
function drawn(value: string): { size: number; path: string } {
  const { data, size } = encode(value, { ecc: 'M', border: 3 });
  let path = '';
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark || row[x - 1]) return;
      const end = row.indexOf(false, x);
      path += `M${x} ${y}h${(end === -1 ? size : end) - x}v1H${x}z`;
    });
  });
  return { size, path };
}
