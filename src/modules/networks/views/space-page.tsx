import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage, nameIn } from '#platform/texts';
import { ActionForm, Button, Columns, IconLines, Note, Page, Title, Written } from '#platform/ui';
import type { SignedChange } from '../store/shown-changes.ts';
import type { Space } from '../store/space.ts';
import { HistoryPart } from './history.tsx';

interface SpacePageProps {
  frame: Frame;
  path: string;
  space: Space;
  /** Who is in it and how to come in. */
  people: Child[];
  parts: Child[];
  /** For coordinators. */
  changes: SignedChange[] | null;
}

export function SpacePage({ frame, path, space, people, parts, changes }: SpacePageProps) {
  const { t } = frame;
  const here = `${path}/spaces/${space.id}`;
  const name = nameIn(t, space.name);
  const kind = t(`networks.kind.${space.kind}`);
  const acts = changes && (
    <>
      <Button kind="outlined" icon="pencil-simple" href={`${here}/settings`}>
        {t('networks.space.change')}
      </Button>
      {space.closedAt ? (
        <ActionForm action={`${here}/closing`} method="delete" kind="text">
          {t('networks.space.reopen')}
        </ActionForm>
      ) : (
        <ActionForm action={`${here}/closing`} kind="text">
          {t('networks.space.close')}
        </ActionForm>
      )}
    </>
  );
  return (
    <Page frame={frame} title={name}>
      <Title
        back={{ href: `${path}/spaces`, label: t('networks.spaces') }}
        over={kind === name ? undefined : kind}
        lead={space.purpose ? <Written t={t} said={inLanguage(space.purpose, t.lang)} inline /> : undefined}
        acts={acts ?? undefined}
      >
        {name}
      </Title>
      {space.closedAt ? (
        <Note icon="lock-simple">{t('networks.space.closedOn', { date: t.date(space.closedAt) })}</Note>
      ) : null}
      {space.closedAt ? null : (
        <IconLines
          lines={[
            { icon: space.access === 'open' ? 'users' : 'lock-simple', text: t(`networks.access.${space.access}.say`) },
          ]}
        />
      )}
      <Columns aside={people} asideFirst>
        {parts}
        {changes ? <HistoryPart t={t} changes={changes} /> : null}
      </Columns>
    </Page>
  );
}
