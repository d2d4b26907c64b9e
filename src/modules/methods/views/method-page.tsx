import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Columns, Definitions, List, Note, Page, Prose, Row, Section, Thread, Title } from '#platform/ui';
import { AdaptButton, CopyNote, type CopyShown } from './copy-note.tsx';
import type { MethodShown, StepShown } from './shown.ts';
import { knotOf } from './step-knot.tsx';
import { peopleWords, usualWords } from './words.ts';

type Props = {
  frame: Frame;
  path: string;
  method: MethodShown;
  steps: readonly StepShown[];
  /** null: as the library has it. */
  copy: CopyShown | null;
  mayAdapt: boolean;
  /** Of other modules: where it was used. */
  parts: Child[];
};

/** A method on one page, which is also its sheet on paper. */
export function MethodPage({ frame, path, method, steps, copy, mayAdapt, parts }: Props) {
  const { t } = frame;
  const { id, name, what, again } = method;
  const methodPath = `${path}/${id}`;
  return (
    <Page frame={frame} title={name} description={what}>
      <Title
        back={{ href: path, label: t('methods.title') }}
        lead={what}
        acts={
          mayAdapt && !copy?.removedAt ? (
            <AdaptButton t={t} methodPath={methodPath} method={method} copy={copy} />
          ) : undefined
        }
      >
        {name}
      </Title>
      <CopyNote t={t} methodPath={methodPath} method={method} copy={copy} mayAdapt={mayAdapt} />
      <Columns
        kind="paper"
        aside={
          <>
            <InShort frame={frame} method={method} />
            <GoodToKnow frame={frame} method={method} />
            <HowSure frame={frame} method={method} isCopy={copy !== null} />
          </>
        }
      >
        <Section title={t('methods.steps')} aside={usualWords(t, method.minutes)} ruled={false}>
          <Thread knots={steps.map((step) => knotOf(t, step))} />
        </Section>
        {again?.to ? <Note>{t('methods.again', { from: again.from, to: again.to })}</Note> : null}
        {parts}
      </Columns>
    </Page>
  );
}

function InShort({ frame: { t }, method }: { frame: Frame; method: MethodShown }) {
  const { people, seated, materials } = method;
  const needed = materials.map((material) => t(`methods.material.${material}`));
  return (
    <Section title={t('methods.inShort')}>
      <Definitions
        items={[
          { term: t('methods.people'), text: peopleWords(t, people) },
          ...(seated ? [{ term: t('methods.seated'), text: peopleWords(t, seated) }] : []),
          { term: t('methods.materials'), text: needed.length === 0 ? t('methods.noMaterials') : t.list(needed) },
        ]}
      />
    </Section>
  );
}

/** What somebody who has never led it should know before they choose it. */
function GoodToKnow({ frame: { t }, method }: { frame: Frame; method: MethodShown }) {
  const { notWhen, rotation, roles } = method;
  return (
    <>
      <Section title={t('methods.notWhen')} ruled={false}>
        <Prose>
          <p>{notWhen}</p>
        </Prose>
      </Section>
      {rotation ? (
        <Section title={t('methods.rotation')} ruled={false}>
          <Prose>
            <p>{rotation}</p>
          </Prose>
        </Section>
      ) : null}
      {roles.length > 0 ? (
        <Section title={t('methods.whoDoes')}>
          <List>
            {roles.map((role) => (
              <Row name={t(`methods.role.${role}`)} text={t(`methods.roleDoes.${role}`)} />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  );
}

/** Where it was read, and which minutes are ours. What is unsure was said at the top; a copy's minutes are the network's. */
function HowSure({ frame: { t }, method, isCopy }: { frame: Frame; method: MethodShown; isCopy: boolean }) {
  const { certainty, sources, family } = method;
  if (certainty === 'unsure' || certainty === 'own') return null;
  return (
    <Note>
      {isCopy ? t('methods.copy.after') : t(`methods.certainty.${certainty}`)}
      {sources.length > 0 ? ` ${t('methods.sources', { sources: t.list([...sources]) })}` : null}
      {family ? ` ${t('methods.family', { family })}` : null}
    </Note>
  );
}
