import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Beside,
  Choice,
  Choices,
  Disclosure,
  EmptyPage,
  Field,
  Form,
  List,
  Note,
  Page,
  Quiet,
  Row,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { AttendeeShown } from './attendance-shown.ts';
import { presenceWords } from './presence-words.ts';

type Props = {
  frame: Frame;
  title: string;
  when: string;
  /** Of the meeting. */
  path: string;
  people: readonly AttendeeShown[];
  organisations: { there: number; asked: number };
  /** The meeting is over. */
  isOver: boolean;
  mayLead: boolean;
  mayRun: boolean;
  /** The space whose people can be asked all at once. null: those of the network. */
  whole: string | null;
  items: readonly { value: string; label: string }[];
  names: readonly string[];
  unknown: readonly string[];
  inviting: RefilledForm | null;
  adding: RefilledForm | null;
  formKey: string;
};

/** Who is asked, who comes and who is there, organisation after organisation. */
export function AttendancePage(props: Props) {
  const { frame, title, when, path, people, organisations, isOver, mayLead, mayRun } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={`${title}, ${t('meetings.attendance.title')}`}>
      <Title back={{ href: path, label: title }} over={when} lead={summary(t, people, organisations)}>
        {t('meetings.attendance.title')}
      </Title>
      {people.length === 0 ? (
        <EmptyPage title={t('meetings.attendance.none')}>
          {mayLead ? t('meetings.attendance.noneLead') : t('meetings.attendance.noneSay')}
        </EmptyPage>
      ) : (
        <People t={t} people={people} path={path} isOver={isOver} mayRun={mayRun} />
      )}
      {mayRun ? <AddSomebody {...props} /> : null}
      {mayLead ? <Invite {...props} /> : null}
    </Page>
  );
}

function summary(t: Frame['t'], people: readonly AttendeeShown[], { there, asked }: Props['organisations']) {
  const count = (...of: AttendeeShown['presence'][]) => people.filter(({ presence }) => of.includes(presence)).length;
  if (people.length === 0) return undefined;
  const said = t('meetings.attendance.counts', {
    present: count('present'),
    coming: count('coming', 'guest'),
    excused: count('excused'),
    silent: count('noAnswer'),
  });
  return there > 0 ? `${said} ${t('meetings.attendance.organisations', { there, asked })}` : said;
}

type PeopleProps = Pick<Props, 'people' | 'path' | 'isOver' | 'mayRun'> & { t: Frame['t'] };

/** Those of one organisation stand together, those of none at the end. */
function People({ t, people, path, isOver, mayRun }: PeopleProps) {
  const byOrganisation = people.toSorted((a, b) =>
    a.organisation === null || b.organisation === null
      ? Number(a.organisation === null) - Number(b.organisation === null)
      : a.organisation.localeCompare(b.organisation, t.lang),
  );
  return (
    <List ends>
      {byOrganisation.map((one) => (
        <Row
          id={`a-${one.id}`}
          name={one.name}
          text={one.organisation ?? t('meetings.attendance.noOrganisation')}
          note={[
            presenceWords(t, one.presence, isOver),
            one.forPoint && t('meetings.attendance.forPoint', { point: one.forPoint }),
            one.replaces && t('meetings.attendance.replaces', { name: one.replaces }),
          ]
            .filter(Boolean)
            .join(', ')}
          end={mayRun ? <NoteActs t={t} one={one} action={`${path}/attendance/${one.id}`} /> : undefined}
        />
      ))}
    </List>
  );
}

/** One tap for who is there; the rest beside it. */
function NoteActs({ t, one, action }: { t: Frame['t']; one: AttendeeShown; action: string }) {
  const states = (['present', 'excused', 'absent'] as const).filter((state) => state !== one.state);
  return (
    <div class="acts">
      {states.map((state) => (
        <ActionForm
          kind={state === 'present' ? 'outlined' : 'text'}
          action={action}
          fields={{ state, seen: one.state }}
          label={`${t(`meetings.note.${state}`)}, ${one.name}`}
        >
          {t(`meetings.note.${state}`)}
        </ActionForm>
      ))}
    </div>
  );
}

function AddSomebody({ frame: { t }, path, items, adding, names }: Props) {
  const problems = saidProblems(t, adding);
  const field = (name: string) => ({ t, name, value: typed(adding, name), error: problems.of(name) });
  return (
    <Disclosure label={t('meetings.attendance.add')} open={adding !== null}>
      <Form t={t} action={`${path}/attendance`} submit={t('meetings.attendance.addAct')} problems={problems.all}>
        <Beside>
          <Field
            {...field('name')}
            label={t('meetings.attendance.name')}
            list="meeting-people"
            autocomplete="off"
            maxlength={120}
          />
          <Field
            {...field('organisation')}
            label={t('meetings.attendance.organisation')}
            optional
            maxlength={120}
            autocomplete="off"
          />
          <Field {...field('email')} type="email" label={t('meetings.attendance.email')} optional autocomplete="off" />
        </Beside>
        {items.length > 0 ? (
          <Field
            {...field('item')}
            type="select"
            label={t('meetings.attendance.point')}
            options={[{ value: '', label: t('meetings.attendance.whole') }, ...items]}
            optional
          />
        ) : null}
        <datalist id="meeting-people">
          {names.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      </Form>
    </Disclosure>
  );
}

function Invite({ frame: { t }, path, whole, inviting, unknown }: Props) {
  const problems = saidProblems(t, inviting);
  const whom = typed(inviting, 'whom', 'whole');
  return (
    <Sheet title={t('meetings.invite')} lead={t('meetings.inviteSay')}>
      {unknown.length > 0 ? (
        <Note tone="problem">{t('meetings.invite.unknown', { names: t.list([...unknown]) })}</Note>
      ) : null}
      <Form t={t} action={`${path}/invitations`} submit={t('meetings.invite.go')} problems={problems.all}>
        <Choices t={t} name="whom" legend={t('meetings.invite.whom')} error={problems.of('whom')}>
          <Choice
            name="whom"
            value="whole"
            label={whole ? t('meetings.invite.space', { space: whole }) : t('meetings.invite.network')}
            checked={whom === 'whole'}
          />
          <Choice name="whom" value="chosen" label={t('meetings.invite.chosen')} checked={whom === 'chosen'} />
        </Choices>
        <Field
          t={t}
          name="people"
          type="textarea"
          rows={4}
          label={t('meetings.invite.people')}
          help={t('meetings.invite.peopleHelp')}
          value={typed(inviting, 'people')}
          error={problems.of('people')}
          optional
        />
      </Form>
      <Quiet small>{t('meetings.invite.once')}</Quiet>
    </Sheet>
  );
}
