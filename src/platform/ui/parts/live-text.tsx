import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';
import { Button } from './button.tsx';
import { looks } from './statement.tsx';

type Fact =
  | { name: string; label: string; options: readonly { value: string; label: string }[] }
  | { name: string; label: string; type: 'text' | 'date' | 'number'; list?: string | undefined };

interface LiveTextProps {
  /** How the island finds it again when the page is made anew. */
  id: string;
  /** What the island reads: addresses, names, sentences. */
  data: Readonly<Record<`data-${string}`, string>>;
  /** The sections as they are now, for the island: made anew with the page, while the text in them stays. */
  sections: string;
  words: {
    text: string;
    here: string;
    opening: string;
    kindOf: string;
    unsaved: string;
    unsavedWhy: string;
    unsavedWords: string;
    forget: string;
  };
  /** `key`: after a slash, and with Ctrl and Alt. */
  kinds: readonly { kind: string; label: string; key: string }[];
  /** What belongs to a kind, or to a kind and its mode (`decision:vote`). */
  facts: readonly { of: string; fields: readonly Fact[] }[];
  /** Shown where there is no script: the same without it. */
  children: Child;
  /** Names that a field offers. */
  people: { id: string; names: readonly string[] };
}

/** A text that several people write at once; the island `live-minutes` makes it move. */
export function LiveText({ id, data, sections, words, kinds, facts, children, people }: LiveTextProps) {
  return (
    <>
      <div id={`${id}-sections`} data-points-of={id} data-points={sections} hidden />
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
        <section class="live-sheet" data-live="text" aria-label={words.text} />
        <section class="live-panel" data-live="panel" aria-label={words.kindOf} hidden>
          <div class="live-all-facts">
            {facts.map(({ of, fields }) => (
              <div class="live-facts" data-for={of} hidden>
                {fields.map((field) => (
                  <FactField id={`${id}-${field.name}`} field={field} />
                ))}
              </div>
            ))}
          </div>
          <p class="quiet small" id={`${id}-kinds`}>
            {words.kindOf}
          </p>
          <div class="live-kinds" role="toolbar" aria-labelledby={`${id}-kinds`}>
            {kinds.map(({ kind, label, key }) => (
              <button
                type="button"
                class="live-kind"
                data-kind={kind}
                data-name={label}
                aria-pressed="false"
                aria-keyshortcuts={`Control+Alt+${key.toUpperCase()}`}
              >
                <KindLabel kind={kind}>{label}</KindLabel>
                <kbd>{key}</kbd>
              </button>
            ))}
          </div>
          <datalist id={people.id}>
            {people.names.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </section>
      </live-minutes>
    </>
  );
}

/** As in `Statement`; the island puts a copy of it beside each piece of that kind. */
function KindLabel({ kind, children }: { kind: string; children?: Child }) {
  const [look, icon] = kind in looks ? looks[kind as keyof typeof looks] : [''];
  return (
    <span class={`kind ${look}`}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {children}
    </span>
  );
}

function FactField({ id, field }: { id: string; field: Fact }) {
  const isOwner = field.name === 'owner';
  return (
    <div>
      <label for={id}>{field.label}</label>
      {'options' in field ? (
        <select class="live-field" id={id} data-said={field.name}>
          {field.options.map(({ value, label }) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      ) : (
        <input
          class="live-field"
          id={id}
          data-said={field.name}
          type={field.type}
          min={field.type === 'number' ? 0 : undefined}
          list={field.list}
          autocomplete="off"
          aria-describedby={isOwner ? `${id}-is` : undefined}
        />
      )}
      {isOwner ? <p class="quiet small" id={`${id}-is`} data-live="owner-is" /> : null}
    </div>
  );
}
