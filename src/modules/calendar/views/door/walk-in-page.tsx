import type { Frame } from '#platform/frame';
import { Beside, Choice, Choices, Field, Form, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { TableMark } from '../../rules/door/tables.ts';
import { AnyPage } from '../any-page.tsx';
import { Desk } from './desk.tsx';
import { type DoorPaths, withQuery } from './door-paths.ts';

interface WalkInPageProps {
  frame: Frame;
  paths: DoorPaths;
  withKey: string | null;
  /** Names of the directory, to choose from while typing. */
  organisations: readonly string[];
  /** The id this person will have, made before the form is sent, so that sending it twice adds nobody. */
  id: string;
  form: RefilledForm | null;
  /** Empty: nobody sits at tables. */
  marks: readonly TableMark[];
}

/** Somebody who is not on the list: name, organisation, role. */
export function WalkInPage({ frame, paths, withKey, organisations, id, form, marks }: WalkInPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string) => ({ t, name, value: typed(form, name), error: of(name) });
  const [role = 'worker'] = chosen(form, 'role', ['worker']);
  return (
    <AnyPage frame={frame} title={t('door.walkIn')} isPlain={withKey !== null}>
      <Title
        back={{ href: withQuery(paths.door, { key: withKey }), label: t('door.title') }}
        lead={t(marks.length > 0 ? 'door.walkIn.lead' : 'door.walkIn.leadPlain')}
      >
        {t('door.walkIn')}
      </Title>
      <Desk t={t} paths={paths} withKey={withKey} marks={marks}>
        <Sheet>
          <Form
            t={t}
            action={withQuery(paths.walkIn, { key: withKey })}
            submit={t(marks.length > 0 ? 'door.walkIn.act' : 'door.walkIn.actPlain')}
            problems={all}
            fields={{ _key: id }}
            decisive
            data-offline
          >
            <Beside>
              <Field {...field('givenName')} label={t('door.walkIn.givenName')} autocomplete="off" maxlength={80} />
              <Field
                {...field('familyName')}
                label={t('door.walkIn.familyName')}
                autocomplete="off"
                maxlength={80}
                optional
              />
              <Field
                {...field('organisation')}
                label={t('door.walkIn.organisation')}
                autocomplete="off"
                maxlength={160}
                list="organisations"
                optional
              />
            </Beside>
            <datalist id="organisations">
              {organisations.map((name) => (
                <option value={name} />
              ))}
            </datalist>
            <Choices t={t} name="role" legend={t('door.walkIn.role')} error={of('role')} inline>
              <Choice name="role" value="worker" label={t('door.worker')} checked={role === 'worker'} />
              <Choice name="role" value="serviceUser" label={t('door.serviceUser')} checked={role === 'serviceUser'} />
            </Choices>
          </Form>
        </Sheet>
      </Desk>
    </AnyPage>
  );
}
