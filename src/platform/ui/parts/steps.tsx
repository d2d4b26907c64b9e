import { Knot } from './knot.tsx';

interface StepsProps {
  /** What these steps lead to, for those who do not see them: "Importer une liste". */
  label: string;
  steps: readonly { label: string; href?: string | undefined }[];
  /** Counted from 0. */
  current: number;
}

/** The way through a longer act: choose a file, then the columns, then check. Steps behind may be links. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav aria-label={label}>
      <ol class="steps">
        {steps.map((step, index) => (
          <li aria-current={index === current ? 'step' : undefined}>
            <Knot state={index < current ? 'done' : index === current ? 'now' : 'coming'} />
            {step.href && index < current ? <a href={step.href}>{step.label}</a> : step.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
