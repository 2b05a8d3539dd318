import './look/tokens.css';
import './look/base.css';
import { createRoot } from 'react-dom/client';
import { Patterns } from './art/patterns.tsx';
import { Title } from './title/title.tsx';
import { GalleryOfTools } from './gallery/tools.tsx';
import { GalleryOfTable } from './gallery/table.tsx';
import { GalleryOfDesk } from './gallery/desk.tsx';
import { GalleryOfReport } from './gallery/report.tsx';
import { GalleryOfBoard } from './gallery/board.tsx';

const nothing = (): void => undefined;

const Cover = () => (
  <Title
    saves={[{ id: 'last', heading: 'OpenAI, Q2 2026' }]}
    todaysSeed="harbor 4417"
    rulesVersion="1.0"
    onNew={nothing}
    onContinue={nothing}
    onToday={nothing}
    onTutorial={nothing}
    onClass={nothing}
    onReplay={nothing}
    onSettings={nothing}
  />
);

const PAGES = {
  title: Cover,
  tools: GalleryOfTools,
  board: GalleryOfBoard,
  table: GalleryOfTable,
  desk: GalleryOfDesk,
  report: GalleryOfReport,
} as const;

const isPage = (name: string): name is keyof typeof PAGES => name in PAGES;

/** Every part of the kit, page by page (`?gallery=table`), for those who build panels; never in the built game. */
export const showGallery = (root: HTMLElement): void => {
  const asked = new URLSearchParams(location.search).get('gallery') ?? '';
  const Page = PAGES[isPage(asked) ? asked : 'tools'];
  createRoot(root).render(
    <>
      <Patterns />
      <Page />
    </>,
  );
};
