import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { type GroupLetter, GroupShape, groupLabel } from './group-mark.tsx';

interface AdmissionProps {
  /** in: was just noted. known: is there already. no: is not let in by a machine alone. */
  tone: 'in' | 'known' | 'no';
  /** "Arrivée notée à 9 h 12" */
  said: Child;
  name?: Child;
  /** Their organisation. */
  text?: Child;
  /** An `AdmissionGroup`. */
  group?: Child;
  /** What is to be known besides, what one can do. */
  children?: Child;
}

/** The answer to a scan, to be read at arm’s length. Parts carry `data-…` for a device that fills them in by itself. */
export function Admission({ tone, said, name, text, group, children }: AdmissionProps) {
  return (
    <section class="admission" data-tone={tone}>
      <p class="admission-said" data-said>
        {said}
      </p>
      <p class="admission-name">
        <bdi data-name>{name}</bdi>
      </p>
      <p class="admission-text" data-text>
        {text}
      </p>
      <div data-group>{group}</div>
      <div class="admission-more" data-more-said>
        {children}
      </div>
    </section>
  );
}

interface AdmissionGroupProps {
  t: T;
  letter: GroupLetter;
  turn?: number | undefined;
  /** "table", "groupe" */
  word: Child;
  /** Where it stands. */
  place?: Child;
}

/** Letter and shape on the ground of the group, with its colour and shape in words. */
export function AdmissionGroup({ t, letter, turn, word, place }: AdmissionGroupProps) {
  return (
    <div class={`admission-group on-group group-${letter}`}>
      <span class="admission-letter">
        {word} <b>{groupLabel(letter, turn)}</b>
      </span>
      <GroupShape letter={letter} size={72} />
      <span class="admission-words">
        <strong>{t(`ui.group.${letter}`)}</strong> <span data-place>{place}</span>
      </span>
    </div>
  );
}

/** Where the picture of a camera is shown while it reads codes. */
export const CameraView = ({ label }: { label: string }) => (
  <video class="camera-view" muted playsinline aria-label={label} />
);
