import type { Child } from 'hono/jsx';
import { Button } from './button.tsx';

type Fact =
  | { name: string; label: string; options: readonly { value: string; label: string }[] }
  | { name: string; label: string; type: 'text' | 'date' | 'number'; list?: string | undefined };

interface LiveTextProps {
  /** How the island finds it again when the page is made anew. */
  id: string;
  /** What the island reads: addresses, names, sentences. */
  data: Readonly<Record<`data-${string}`, string>>;
  words: {
    here: string;
    opening: string;
    kindOf: string;
    unsaved: string;
    unsavedWhy: string;
    unsavedWords: string;
    forget: string;
  };
  /** `key`: with Ctrl and Alt. */
  kinds: readonly { kind: string; label: string; key: string | null }[];
  /** What belongs to a kind, or to a kind and its mode (`decision:vote`). */
  facts: readonly { of: string; fields: readonly Fact[] }[];
  /** Shown where there is no script: the same without it. */
  children: Child;
  /** Names that a field offers. */
  people: { id: string; names: readonly string[] };
}

/** A text that several people write at once; the island `live-minutes` makes it move. */
export function LiveText({ id, data, words, kinds, facts, children, people }: LiveTextProps) {
  return (
    <live-minutes class="live-minutes" id={id} data-turbo-permanent {...data}>
      <div class="live-bar">
        <p class="live-standing" data-live="standing" data-tone="waiting">
          {words.opening}
        </p>
        <ul class="live-here" data-live="here" aria-label={words.here} />
      </div>
      <p class="hidden-words" role="status" data-live="aloud" />
      <div data-live="plain">{children}</div>
      <section class="live-unsaved" data-live="unsaved" aria-label={words.unsaved} hidden>
        <p>
          <strong>{words.unsaved}</strong>
        </p>
        <p>{words.unsavedWhy}</p>
        <textarea class="live-field" data-live="unsaved-words" aria-label={words.unsavedWords} rows={6} readonly />
        <Button type="button" kind="outlined" data-live="forget">
          {words.forget}
        </Button>
      </section>
      <div class="live-sheet" data-live="text" />
      <section class="live-panel" data-live="panel" aria-label={words.kindOf} hidden>
        <p class="quiet small">{words.kindOf}</p>
        <div class="live-kinds">
          {kinds.map(({ kind, label, key }) => (
            <button
              type="button"
              class="live-kind"
              data-kind={kind}
              aria-pressed="false"
              aria-keyshortcuts={key ? `Control+Alt+${key.toUpperCase()}` : undefined}
              title={key ? `Ctrl + Alt + ${key.toUpperCase()}` : undefined}
            >
              {label}
            </button>
          ))}
        </div>
        <div class="live-all-facts">
          {facts.map(({ of, fields }) => (
            <div class="live-facts" data-for={of} hidden>
              {fields.map((field) => (
                <div>
                  <label for={`${id}-${field.name}`}>{field.label}</label>
                  {'options' in field ? (
                    <select class="live-field" id={`${id}-${field.name}`} data-said={field.name}>
                      {field.options.map(({ value, label }) => (
                        <option value={value}>{label}</option>
                      ))}
                    </select>
                  ) : (
                    <input
                      class="live-field"
                      id={`${id}-${field.name}`}
                      data-said={field.name}
                      type={field.type}
                      min={field.type === 'number' ? 0 : undefined}
                      list={field.list}
                    />
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
        <datalist id={people.id}>
          {people.names.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      </section>
    </live-minutes>
  );
}
