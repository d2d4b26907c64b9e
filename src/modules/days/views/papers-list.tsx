import type { T } from '#platform/texts';
import { Acts, Button, type IconName, List, Row } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { OfferedPaper, PaperName } from '../rules/papers.ts';
import type { PrintedPapers, PrintedSeating } from '../rules/printed.ts';
import { paperKeys, paperName } from '../words/index.ts';

export type PapersPrinted = { papers: readonly PrintedPapers[]; badges: PrintedSeating | null };

interface PapersListProps {
  t: T;
  paths: DayPaths;
  papers: readonly OfferedPaper[];
  printed: PapersPrinted;
}

/** Inside the form of papers: what each paper is, when it was printed last, and its two buttons. */
export function PapersList({ t, paths, papers, printed }: PapersListProps) {
  return (
    <List ends>
      {papers.map(({ paper }) => (
        <Row
          name={paperName(t, paper)}
          text={t(`days.paper.${paperKeys[paper]}.say`)}
          note={printedOn(paper)}
          end={buttons(paper)}
        />
      ))}
    </List>
  );

  function printedOn(paper: PaperName) {
    const last = printed.papers.find((one) => one.papers.includes(paper));
    return last && t('days.papers.printedOn', { day: t.day(last.at), time: t.time(last.at) });
  }

  function buttons(paper: PaperName) {
    const name = paperName(t, paper);
    return (
      <Acts>
        <Button
          name="paper"
          value={paper}
          icon={icons[paper]}
          kind="outlined"
          label={`${t('days.papers.printIt')}, ${name}`}
        >
          {t('days.papers.printIt')}
        </Button>
        <Button
          kind="text"
          formaction={`${paths.papers}/${paper}.pdf`}
          formmethod="get"
          label={`${t('days.papers.look')}, ${name}`}
        >
          {t('days.papers.look')}
        </Button>
      </Acts>
    );
  }
}

const icons: Record<PaperName, IconName> = {
  badges: 'identification-badge',
  'door-list': 'list',
  'table-cards': 'flag',
  'table-sheets': 'note-pencil',
  tables: 'table',
  facilitators: 'note-pencil',
  posters: 'megaphone',
  'place-posters': 'map-pin',
  rotation: 'arrows-left-right',
  draw: 'shuffle',
  moves: 'arrows-left-right',
  'run-sheet': 'clock',
  'role-cards': 'users-three',
  questions: 'question',
};
