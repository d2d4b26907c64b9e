import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import type { Written as Words } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import { Acts, Button, Columns, IconLines, Page, Quiet, Section, Title, Written } from '#platform/ui';
import type { Awaiting } from '../awaiting.ts';
import type { Space } from '../store/space.ts';
import { AwaitsPanel } from './awaits-panel.tsx';
import { SpaceList } from './space-list.tsx';

interface NetworkPageProps {
  frame: Frame;
  name: string;
  path: string;
  about: Words | null;
  area: string | null;
  hasLogo: boolean;
  spaces: Space[];
  /** null: whoever looks is not a member. */
  awaits: Awaiting | null;
  dates: Child[];
  /** What other modules show here. */
  parts: Child[];
  isCoordinator: boolean;
}

/** The home of a network: for everybody what it is, for its members what awaits them. */
export function NetworkPage(props: NetworkPageProps) {
  const { frame, name, path, about, area, hasLogo, awaits, dates, parts } = props;
  const { t } = frame;
  const said = about && inLanguage(about, t.lang);
  const logo = hasLogo ? <img src={`${path}/logo`} alt="" height="48" /> : null;
  const words = said ? <Written t={t} said={said} inline /> : t('networks.lead', { name });
  const spaces = <SpacesPanel {...props} />;
  if (awaits === null)
    return (
      <Page frame={frame} title={name} description={said?.text.slice(0, 160)}>
        <Title lead={words}>
          {logo}
          {name}
        </Title>
        {area ? <IconLines lines={[{ icon: 'map-pin', text: area }]} /> : null}
        <Columns aside={spaces}>
          {dates}
          {parts}
          <JoinPanel t={t} path={path} />
        </Columns>
      </Page>
    );
  return (
    <Page frame={frame} title={name} description={said?.text.slice(0, 160)} networkLine>
      <Title>
        {logo}
        {t('networks.awaits', { count: awaits.count })}
      </Title>
      <Columns
        aside={
          <>
            {dates}
            {spaces}
            <Section title={name} aside={props.isCoordinator ? <SettingsWay t={t} path={path} /> : undefined}>
              <Quiet>{words}</Quiet>
            </Section>
          </>
        }
      >
        <AwaitsPanel t={t} awaits={awaits} />
        {parts}
      </Columns>
    </Page>
  );
}

const SettingsWay = ({ t, path }: { t: Frame['t']; path: string }) => (
  <a href={`${path}/settings`}>{t('networks.settings')}</a>
);

function SpacesPanel({ frame: { t }, path, spaces, isCoordinator }: NetworkPageProps) {
  return (
    <Section
      title={t('networks.spaces')}
      aside={isCoordinator ? <a href={`${path}/spaces/new`}>{t('networks.space.new')}</a> : undefined}
    >
      {spaces.length > 0 ? (
        <SpaceList t={t} path={path} spaces={spaces} />
      ) : (
        <Quiet>{t(isCoordinator ? 'networks.spaces.none.coordinator' : 'networks.spaces.none')}</Quiet>
      )}
    </Section>
  );
}

function JoinPanel({ t, path }: { t: Frame['t']; path: string }) {
  return (
    <Section title={t('networks.join.title')} ruled={false}>
      <Quiet>{t('networks.join.say')}</Quiet>
      <Acts>
        <Button kind="outlined" icon="sign-in" href={`/sign-in?to=${encodeURIComponent(path)}`}>
          {t('networks.join.signIn')}
        </Button>
      </Acts>
    </Section>
  );
}
