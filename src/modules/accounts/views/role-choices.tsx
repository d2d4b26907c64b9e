import type { Role } from '#platform/member';
import type { T } from '#platform/texts';
import { Choice, Choices } from '#platform/ui';

interface RoleChoicesProps {
  t: T;
  roles: readonly Role[];
  chosen: string;
  error: string | undefined;
}

export function RoleChoices({ t, roles, chosen, error }: RoleChoicesProps) {
  return (
    <Choices t={t} name="role" legend={t('accounts.field.role')} error={error}>
      {roles.map((role) => (
        <Choice
          name="role"
          value={role}
          label={t(`accounts.role.${role}`)}
          text={t(`accounts.role.${role}.say`)}
          checked={chosen === role}
        />
      ))}
    </Choices>
  );
}
