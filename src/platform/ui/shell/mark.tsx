interface MarkProps {
  height: number;
  /** Both strands in the colour of the words beside it. */
  oneColour?: boolean | undefined;
  /** Needed where a page shows two. */
  id?: string | undefined;
}

/** Two strands of a net that hook into each other; the one on top draws an M. Never filled, tilted or animated. */
export function Mark({ height, oneColour, id = 'mark' }: MarkProps) {
  const under = 'M5.8 20.2 10.1 9.8M16.2 11 20.4 19M38.2 20.2 33.9 9.8';
  return (
    <svg
      class={oneColour ? 'mark mark-one' : 'mark'}
      viewBox="0 0 44 30"
      width={Math.round((height * 44) / 30)}
      height={height}
      aria-hidden="true"
    >
      <Gap id={`${id}-a`} d={under} />
      <Gap id={`${id}-b`} d="M23.6 11 27.8 19" />
      <path class="mark-under" d="M3 3 12.5 26 22 8 31.5 26 41 3" mask={`url(#${id}-a)`} />
      <path class="mark-top" d="M3 27 12.5 4 22 22 31.5 4 41 27" mask={`url(#${id}-b)`} />
    </svg>
  );
}

/** Where one strand passes under the other. */
function Gap({ id, d }: { id: string; d: string }) {
  return (
    <mask id={id} maskUnits="userSpaceOnUse" x="-2" y="-2" width="48" height="34">
      <path fill="#fff" stroke="none" d="M-2-2h48v34H-2z" />
      <path stroke="#000" stroke-width="6.4" stroke-linecap="butt" d={d} />
    </mask>
  );
}
