import { useState } from 'react';
import { NightMap } from '../art/night-map.tsx';
import { Docket } from '../kit/docket.tsx';
import { Newspaper } from '../kit/newspaper.tsx';
import { OfferTicket } from '../kit/offer-ticket.tsx';
import { TabBar } from '../kit/tab-bar.tsx';
import { Track } from '../kit/track.tsx';
import { COVER_FLOWS, COVER_SITES } from '../title/cover-scene.ts';
import { Rail } from './rail.tsx';
import '../look/gallery.css';

const nothing = (): void => undefined;
const FLAGS: Readonly<Record<number, string>> = {
  0: 'SoftBank’s date, met',
  3: 'Musk trial',
  4: 'Memorandum lapses',
  6: 'Abilene, 1.2 GW due',
  8: 'Azure 2 GW due',
  11: 'The end',
};
const QUARTERS = Array.from({ length: 12 }, (_, i) => {
  const flag = FLAGS[i];
  return { quarter: ((i + 3) % 4) + 1, year: 2025 + Math.floor((i + 3) / 4), ...(flag === undefined ? {} : { flag }) };
});

const Paper = () => {
  const [chosen, setChosen] = useState('meet');
  return (
    <Newspaper
      date="April to June 2026"
      issue={3}
      headline="Charities ask two states to stop the conversion"
      engraving="statehouse"
      body="A coalition of charities has asked the attorneys general of California and Delaware to hold the new company to the old promise. California may reopen its questions on the foundation’s stake."
      fact="Public fact: charities urged the states to block the change in 2025. What follows is simulated."
      briefs={[
        { id: 'a', text: 'Abilene lights its second hall six weeks early', figure: '+160 MW' },
        { id: 'b', text: 'The frontier moves: a rival leads on code', figure: '−1.6' },
      ]}
      choices={[
        { id: 'meet', title: 'Meet the coalition', lines: ['Costs $150M in pledges', 'Likely Standing +3 to +6'] },
        { id: 'file', title: 'Answer in filings only', lines: ['Costs nothing now', 'Risk 2 in 5: a quarter’s delay'] },
      ]}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
};

const Tickets = () => (
  <div className="gallery-tickets">
    <OfferTicket
      cloud="Google Cloud"
      power="250 MW"
      where="Council Bluffs, from Q4 2026"
      price="$2.6B a year, 5 years"
      strings="No strings"
      until="Expires Q2"
      onOpen={nothing}
    />
    <OfferTicket
      cloud="Oracle"
      power="400 MW"
      where="Abilene II, from Q1 2027"
      price="$3.9B a year, 5 years"
      strings="Microsoft may match"
      until="Q3"
    />
  </div>
);

const Cases = () => (
  <Docket
    cases={[
      {
        id: 'de',
        kind: 'review',
        name: 'Delaware AG',
        detail: 'Hearing, 18 June',
        stage: 3,
        stages: 5,
        onOpen: nothing,
      },
      { id: 'ca', kind: 'review', name: 'California AG', detail: 'Questions on the stake', stage: 2, stages: 5 },
      { id: 'musk', kind: 'suit', name: 'Musk v. OpenAI', detail: 'Injunction hearing', stage: 4, stages: 7 },
      { id: 'ftc', kind: 'review', name: 'FTC', detail: 'File opened', stage: 1, stages: 5 },
      { id: 'pub', kind: 'suit', name: 'Publishers', detail: 'Discovery, New York', stage: 3, stages: 7 },
    ]}
  />
);

/** The parts of the board, on its map. */
export const GalleryOfBoard = () => (
  <>
    <div className="stage">
      <NightMap
        frame={[0, 0, 1440, 900]}
        sites={COVER_SITES.map((site) => ({ ...site, name: site.at, detail: `${String(site.mw)} MW` }))}
        flows={COVER_FLOWS}
        medals={['openai', 'microsoft']}
        label="The board"
      />
    </div>
    <Rail phase="Briefing" index={1} />
    <main className="gallery-page gallery-board on-night">
      <Paper />
      <div>
        <Tickets />
        <Cases />
        <Track
          side="openai"
          quarters={QUARTERS}
          now={3}
          phases={['Briefing', 'Table', 'Desk', 'Resolution']}
          phase={1}
        />
      </div>
    </main>
    <TabBar
      label="Screens"
      current="board"
      onGo={nothing}
      items={[
        { place: 'board', icon: 'map', label: 'Board' },
        { place: 'table', icon: 'quill', label: 'Table' },
        { place: 'desk', icon: 'tray', label: 'Desk' },
        { place: 'report', icon: 'bars', label: 'Report', disabled: true },
      ]}
    />
  </>
);
