import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Disclosure, Field, Stack } from '#platform/ui';

type CompanionsProps = {
  t: T;
  value: string;
  error: string | undefined;
  /** They are written in by somebody who does not come with them. */
  them?: boolean;
  children?: Child;
};

/** Whom one brings: a name a line. They come together or not at all. */
export function Companions({ t, value, error, them, children }: CompanionsProps) {
  return (
    <Disclosure
      label={t(them ? 'calendar.companions.title.them' : 'calendar.companions.title')}
      open={value !== '' || error !== undefined}
    >
      <Stack>
        <Field
          t={t}
          name="companions"
          type="textarea"
          rows={4}
          label={t(them ? 'calendar.companions.names.them' : 'calendar.companions.names')}
          help={t(them ? 'calendar.companions.help.them' : 'calendar.companions.help')}
          value={value}
          error={error}
          autocomplete="off"
          optional
        />
        {children}
      </Stack>
    </Disclosure>
  );
}
