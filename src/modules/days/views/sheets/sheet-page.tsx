import { type Told, ToldWords } from '#modules/statements';
import type { Frame } from '#platform/frame';
import { Field, Form, GroupMark, Note, PlainPage, Prose, Refusal, Sheet, Title } from '#platform/ui';
import type { TablePaths } from '../../addresses.ts';
import type { Mark } from '../../rules/marks.ts';
import type { SheetPart } from '../../rules/sheets/parts.ts';

export type PartShown = {
  part: SheetPart;
  words: string;
  /** The texts that stand in the field. */
  seen: string[];
  standing: { text: string; lang: string }[];
  /** What tells who somebody is. Empty: nothing was found, or nothing was sent. */
  told: readonly Told[];
  doubtful: readonly Told[];
  /** The organisations that its words name. */
  linked: readonly { words: string; href: string }[];
};

interface SheetPageProps {
  frame: Frame;
  paths: TablePaths;
  mark: Mark;
  caseId: string;
  groupId: string;
  /** Of the case, and what it is about. */
  title: string;
  about: string | null;
  parts: readonly PartShown[];
  nobody: readonly string[];
  /** What the network’s organisations are called, to choose from. */
  services: readonly string[];
  /** What was chosen of them, where the form comes back. */
  service: string;
}

/** A case as one table sees it, in three parts and the services it would turn to. */
export function SheetPage(props: SheetPageProps) {
  const { frame, paths, mark, caseId, groupId, title, about, parts, nobody, services, service } = props;
  const { t } = frame;
  const isRefused = parts.some(({ told }) => told.length > 0);
  const seen = Object.fromEntries(parts.map((one) => [`${one.part}Seen`, one.seen.join(' ')]));
  return (
    <PlainPage frame={frame} title={`${t('sheets.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.table, label: t('capture.backToTable') }}
        over={<GroupMark t={t} letter={mark.letter} turn={mark.turn} />}
      >
        {title}
      </Title>
      {about ? (
        <Prose>
          <p>{about}</p>
        </Prose>
      ) : null}
      {isRefused ? (
        <Refusal>
          <p>{t('identity.refused')}</p>
        </Refusal>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={paths.sheet(caseId)}
          method="put"
          submit={t('sheets.save')}
          fields={{ ...seen, group: groupId }}
          data-offline
        >
          {nobody.map((words) => (
            <input type="hidden" name="nobody[]" value={words} />
          ))}
          {parts.map((one) => (
            <PartField frame={frame} shown={one} />
          ))}
          <Field
            t={t}
            name="service"
            label={t('sheets.service')}
            help={t('sheets.service.help')}
            value={service}
            list="services"
            autocomplete="off"
            maxlength={200}
            optional
          />
          <datalist id="services">
            {services.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </Form>
      </Sheet>
    </PlainPage>
  );
}

function PartField({ frame, shown }: { frame: Frame; shown: PartShown }) {
  const { t } = frame;
  const { part, words, standing, told, doubtful, linked } = shown;
  return (
    <>
      {standing.length > 1 ? (
        <Note tone="problem">
          <p>{t('sheets.two')}</p>
          {standing.map(({ text, lang }) => (
            <blockquote lang={lang}>{text}</blockquote>
          ))}
        </Note>
      ) : null}
      <Field
        t={t}
        name={part}
        type="textarea"
        rows={5}
        label={t(`sheets.part.${part}`)}
        help={t(`sheets.part.${part}.help`)}
        value={words}
        maxlength={6000}
        optional
        below={
          <>
            {told.length > 0 ? <ToldWords t={t} words={words} told={told} doubtful={doubtful} field={part} /> : null}
            {linked.length > 0 ? <Linked frame={frame} linked={linked} /> : null}
          </>
        }
      />
    </>
  );
}

function Linked({ frame: { t }, linked }: { frame: Frame; linked: PartShown['linked'] }) {
  return (
    <p>
      {t('sheets.linked')}{' '}
      {linked.map(({ words, href }, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <a href={href}>{words}</a>
        </>
      ))}
    </p>
  );
}
