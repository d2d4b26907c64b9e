import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';

interface PlacesBarProps {
  taken: number;
  places: number;
  /** The sentence that says it: "41 sur 48 places prises, 19 organisations." The bar only repeats it. */
  children?: Child;
}

export function PlacesBar({ taken, places, children }: PlacesBarProps) {
  const share = places > 0 ? Math.min(100, (100 * taken) / places) : 100;
  return (
    <div>
      <svg class="bar-line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-fill" width={share} height="1" />
      </svg>
      <p class="places-words">{children}</p>
    </div>
  );
}

interface SeatsProps {
  title: Child;
  /** "2 places par structure, 1 prise" */
  rule: Child;
  /** `Seat` */
  children?: Child;
}

/** A quota drawn as places. */
export function Seats({ title, rule, children }: SeatsProps) {
  return (
    <div class="seats">
      <div class="seats-head">
        <h3>{title}</h3>
        <p>{rule}</p>
      </div>
      <ul>{children}</ul>
    </div>
  );
}

interface SeatProps {
  is: 'taken' | 'mine' | 'free';
  name: Child;
  text?: Child;
  /** A link or a text button: "Modifier", "Inviter". */
  act?: Child;
}

export function Seat({ is, name, text, act }: SeatProps) {
  return (
    <li class={`seat seat-${is}`}>
      <Icon name={is === 'free' ? 'user-plus' : 'user'} size={24} filled={is !== 'free'} />
      <span class="seat-words">
        <b>{name}</b>
        {text}
      </span>
      {act}
    </li>
  );
}

interface ProgressProps {
  /** What is being done: "Lecture de la liste". */
  label: string;
  /** 0 to 1. null: one cannot say yet. */
  done: number | null;
  /** "1 240 lignes sur 2 000" */
  children?: Child;
}

/** Work that takes more than a moment. The words under it are spoken when they change. */
export function Progress({ label, done, children }: ProgressProps) {
  return (
    <div class="long-work">
      {done === null ? <progress aria-label={label} /> : <progress aria-label={label} value={done} max={1} />}
      <p role="status">{children}</p>
    </div>
  );
}
