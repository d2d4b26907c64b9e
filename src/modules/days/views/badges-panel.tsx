import { ActionForm, Acts, Button, Note, People, Section, Stack } from '#platform/ui';
import type { BadgeShown } from '../rules/badges-shown.ts';
import { moveWords } from './badge-moves-page.tsx';
import type { OfDay } from './groups-frame.tsx';
import type { PapersAsked } from './papers-form.tsx';
import type { PapersPrinted } from './papers-list.tsx';

interface BadgesPanelProps extends OfDay {
  people: number;
  printed: PapersPrinted;
  changed: readonly BadgeShown[];
  /** Who has no table yet, and so no badge to print. */
  withoutTable: number;
  asked: PapersAsked;
}

/** More than these are told on the page of moves. */
const SHOWN = 12;

/** How many badges are no longer good, and whose; the others need nothing. */
export function BadgesPanel({
  frame,
  paths,
  people,
  printed: { badges },
  changed,
  withoutTable,
  asked,
}: BadgesPanelProps) {
  const { t } = frame;
  if (!badges) return null;
  const moment = { day: t.day(badges.at), time: t.time(badges.at) };
  const notHandedOut = (
    <ActionForm action={paths.printedOnce(badges.id)} method="delete" kind="text">
      {t('days.printed.takeBack')}
    </ActionForm>
  );
  const waiting =
    withoutTable > 0 ? (
      <Note tone="time">
        <p>
          {t('steps.seat.papers', { count: withoutTable })} <a href={paths.groups}>{t('steps.seat.act')}</a>
        </p>
      </Note>
    ) : null;
  if (changed.length === 0)
    return (
      <Section title={t('days.printed')}>
        {waiting}
        <Note tone="done">{t('days.printed.allGood', moment)}</Note>
        <Acts>{notHandedOut}</Acts>
      </Section>
    );
  const toPrint = changed.filter(({ isToPrint }) => isToPrint).length;
  const fields = {
    paper: 'badges',
    since: badges.id,
    lang: asked.lang ?? t.lang,
    ink: asked.ink,
    format: asked.format,
  };
  return (
    <Section title={t('days.printed')} id="badges">
      <Stack>
        {waiting}
        <Note tone="time">
          <p>
            <strong>{t('days.printed.changed', { count: changed.length, ...moment })}</strong>{' '}
            {t('days.printed.others', { count: people - changed.length })}
          </p>
        </Note>
        <People
          people={changed.slice(0, SHOWN).map(({ name, isNew, moves }) => ({
            name,
            text: isNew ? t('days.printed.new') : moves.map((move) => moveWords(t, move)).join(', '),
          }))}
        />
        <Acts>
          {toPrint > 0 ? (
            <ActionForm action={paths.printed} fields={fields} kind="filled" icon="printer" data-turbo="false">
              {t('days.printed.printChanged', { count: toPrint })}
            </ActionForm>
          ) : null}
          <Button href={paths.badgeMoves} kind="outlined">
            {t('days.printed.moves')}
          </Button>
          {notHandedOut}
        </Acts>
      </Stack>
    </Section>
  );
}
