import { drawings } from './drawings.gen.ts';
import type { IconName } from './names.ts';

interface IconProps {
  name: IconName;
  /** In pixels. Under 17 the bold drawing is taken by itself. */
  size?: number | undefined;
  /** The filled drawing: for what is current. */
  filled?: boolean | undefined;
}

/** Always beside words, except search, bell and close: it says nothing to a screen reader. */
export function Icon({ name, size = 20, filled = false }: IconProps) {
  const weight = filled ? 'fill' : size < 17 ? 'bold' : 'regular';
  return (
    <svg viewBox="0 0 256 256" width={size} height={size} aria-hidden="true">
      <path d={drawings[name][weight]} />
    </svg>
  );
}
