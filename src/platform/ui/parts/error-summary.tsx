import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Glyph } from './state.tsx';

/** Field → how to mend it. `form` stands for the whole form. A field's name is also its id. */
export type Problems = Readonly<Record<string, string>>;

interface ErrorSummaryProps {
  t: T;
  problems: Problems;
  /** Field → its label: the same sentence may stand at several fields. */
  labels?: ReadonlyMap<string, Child> | undefined;
}

/** Takes focus when the page comes back, counts, and leads to each field by its name. Answered with status 422. */
export function ErrorSummary({ t, problems, labels }: ErrorSummaryProps) {
  const all = Object.entries(problems);
  return (
    <div class="errors" role="alert" tabindex={-1} data-errors>
      <h2>
        <Glyph state="late" />
        {t('ui.errors.count', { count: all.length })}
      </h2>
      <ul>
        {all.map(([field, message]) => (
          <li>
            {field === 'form' ? (
              message
            ) : (
              <>
                {labels?.has(field) ? <b>{labels.get(field)} </b> : null}
                <a href={`#${field}`}>{message}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t('ui.errors.nothingLost')}</p>
    </div>
  );
}
