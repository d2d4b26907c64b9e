import type { Child } from 'hono/jsx';

interface EmptyPageProps {
  /** "Aucune réunion pour l’instant" */
  title: Child;
  /** One sentence on what comes here. Never "no data". */
  children?: Child;
  /** One button. */
  act?: Child;
  /** One other way: import, ask somebody. */
  other?: { href: string; label: string } | undefined;
}

/** What stands where nothing is yet: it says what to do first. */
export function EmptyPage({ title, children, act, other }: EmptyPageProps) {
  return (
    <div class="empty">
      <HalfMesh />
      <h2>{title}</h2>
      <p>{children}</p>
      {act}
      {other ? (
        <a class="other-way" href={other.href}>
          {other.label}
        </a>
      ) : null}
    </div>
  );
}

/** Two meshes knotted, two that wait. */
export function HalfMesh() {
  return (
    <svg class="half-mesh" viewBox="0 0 124 54" width="124" height="54" aria-hidden="true">
      <path class="m2" d="m2 27 15 24 15-24 15 24 15-24" />
      <path class="m1" d="M2 27 17 3l15 24L47 3l15 24" />
      <path class="m3" d="M62 27 77 3l15 24L77 51ZM92 27l15-24 15 24-15 24Z" />
    </svg>
  );
}
