import { Button } from './button.tsx';

interface SearchProps {
  action: string;
  /** "Chercher une personne, une organisation" */
  label: string;
  /** The verb on the button. */
  submit: string;
  name?: string | undefined;
  value?: string | undefined;
  /** What the list is narrowed to already, and stays. */
  fields?: Readonly<Record<string, string>> | undefined;
}

export function Search({ action, label, submit, name = 'q', value, fields = {} }: SearchProps) {
  return (
    <search>
      <form class="search" action={action} method="get">
        {Object.entries(fields).map(([field, kept]) => (
          <input type="hidden" name={field} value={kept} />
        ))}
        <div class="field">
          <label class="field-label" for={`search-${name}`}>
            {label}
          </label>
          <input class="input" type="search" id={`search-${name}`} name={name} value={value} />
        </div>
        <Button kind="outlined" icon="magnifying-glass">
          {submit}
        </Button>
      </form>
    </search>
  );
}
