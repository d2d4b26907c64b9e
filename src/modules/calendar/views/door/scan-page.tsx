import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Admission,
  AdmissionGroup,
  Button,
  CameraView,
  Field,
  Form,
  IconLines,
  Stack,
  Title,
} from '#platform/ui';
import type { DoorPerson } from '../../rules/door/door.ts';
import type { TableAt, TableMark } from '../../rules/door/tables.ts';
import { AnyPage } from '../any-page.tsx';
import { Desk } from './desk.tsx';
import { type DoorPaths, withQuery } from './door-paths.ts';

/** What is said of a code. */
export type ScanSaid =
  | { is: 'noted' | 'known' | 'waiting' | 'offered' | 'asked' | 'unknown' | 'noCode' }
  | { is: 'elsewhere'; title: string; on: Date };

interface ScanPageProps {
  frame: Frame;
  paths: DoorPaths;
  title: string;
  withKey: string | null;
  marks: readonly TableMark[];
  /** null: nothing was scanned yet. */
  said: ScanSaid | null;
  person: DoorPerson | null;
}

/** One code after the other: whose it is, said large, and the field ready for the next one. */
export function ScanPage({ frame, paths, title, withKey, marks, said, person }: ScanPageProps) {
  const { t } = frame;
  const at = (path: string) => withQuery(path, { key: withKey });
  return (
    <AnyPage frame={frame} title={t('door.scan')} isPlain={withKey !== null}>
      <Title size="small" back={{ href: at(paths.door), label: t('door.title') }} over={title}>
        {t('door.scan')}
      </Title>
      <Desk t={t} paths={paths} withKey={withKey} marks={marks}>
        <Stack>
          <div data-scanned aria-live="polite">
            {said ? (
              <Answer t={t} said={said} person={person}>
                {said.is === 'waiting' || said.is === 'offered' || said.is === 'asked' ? (
                  <ActionForm
                    action={at(paths.arrivals)}
                    fields={{ registration: person?.id ?? '', state: 'present' }}
                    kind="outlined"
                    label={t('door.scan.letIn.of', { name: person?.name ?? '' })}
                  >
                    {t('door.scan.letIn')}
                  </ActionForm>
                ) : null}
              </Answer>
            ) : null}
          </div>
          <Form t={t} action={at(paths.scans)} submit={t('door.scan.act')} data-offline data-scan>
            <Field
              t={t}
              name="code"
              label={t('door.scan.code')}
              help={t('door.scan.codeHelp')}
              autocomplete="off"
              maxlength={300}
              autofocus
            />
          </Form>
          <door-camera id="door-camera" data-turbo-permanent hidden>
            <Stack>
              <CameraView label={t('door.scan.camera')} />
              <Acts>
                <Button type="button" kind="outlined" icon="qr-code" data-camera-begin>
                  {t('door.scan.cameraOpen')}
                </Button>
                <Button type="button" kind="text" data-camera-end>
                  {t('door.scan.cameraClose')}
                </Button>
              </Acts>
              <p data-camera-opening role="status">
                {t('door.scan.cameraOpening')}
              </p>
              <p data-camera-none>{t('door.scan.cameraNone')}</p>
              <p data-camera-unread>{t('door.scan.cameraUnread')}</p>
              <p data-camera-refused>{t('door.scan.cameraRefused')}</p>
            </Stack>
          </door-camera>
          <IconLines
            lines={[
              { icon: 'qr-code', text: t('door.scan.ways') },
              { icon: 'wifi-slash', text: t('door.scan.offline') },
            ]}
          />
        </Stack>
      </Desk>
      <template id="door-admission">
        <Admission tone="in" said="" />
      </template>
      <template id="door-grounds">
        {marks.map((mark) => (
          <Ground t={t} table={{ mark, place: null }} />
        ))}
      </template>
    </AnyPage>
  );
}

interface AnswerProps {
  t: T;
  said: ScanSaid;
  person: DoorPerson | null;
  children?: Child;
}

function Answer({ t, said, person, children }: AnswerProps) {
  const isIn = said.is === 'noted' || said.is === 'known';
  return (
    <Admission
      tone={isIn ? (said.is === 'noted' ? 'in' : 'known') : 'no'}
      said={saidWords(t, said, person)}
      name={person?.name}
      text={person ? (person.isServiceUser ? t('door.serviceUser') : person.organisation) : undefined}
      group={isIn && person?.table ? <Ground t={t} table={person.table} /> : undefined}
    >
      {isIn && person?.admitted ? <p>{t('door.scan.flagged')}</p> : null}
      {children}
    </Admission>
  );
}

const Ground = ({ t, table: { mark, place } }: { t: T; table: TableAt }) => (
  <AdmissionGroup t={t} letter={mark.letter} turn={mark.turn} word={t('door.table')} place={place} />
);

function saidWords(t: T, said: ScanSaid, person: DoorPerson | null): string {
  if (said.is === 'elsewhere') return t('door.scan.elsewhere', { title: said.title, day: t.day(said.on) });
  if (said.is === 'noted' || said.is === 'known')
    return t(`door.scan.${said.is}`, { at: person?.at ? t.time(person.at) : '' });
  return t(`door.scan.${said.is}`);
}
