import { useState } from 'react';
import { ComputeRiver } from '../kit/compute-river.tsx';
import { CardSlot, DirectiveCard } from '../kit/directive-card.tsx';
import { LedgerStrip } from '../kit/ledger-strip.tsx';
import { Slider } from '../kit/slider.tsx';
import { SparkLine } from '../kit/spark-line.tsx';
import { Rail } from './rail.tsx';
import '../look/gallery.css';

const HAND = [
  {
    suit: 'equity',
    engraving: 'certificate',
    title: 'Raise a round',
    text: '$10B at $500B. A third of it waits for the conversion.',
    cost: 'Dilutes 2.0%',
    risk: 'Priced off the docket',
  },
  {
    suit: 'control',
    engraving: 'scales',
    title: 'Answer Musk’s suit',
    text: 'Fight the injunction, delay, or settle at this stage.',
    cost: '$40M, or more to settle',
    risk: 'Discovery reaches the press',
  },
  {
    suit: 'control',
    engraving: 'flask',
    title: 'Hold the new model for tests',
    text: 'A quarter’s testing with the safety teams. Mission +3.',
    cost: '$0.7B of sales deferred',
    risk: 'The frontier moves on, 1 in 3',
  },
  {
    suit: 'compute',
    engraving: 'crane',
    title: 'Break ground at Saline',
    text: 'Your own 250 MW in Michigan, from Q4 2027.',
    cost: '$12.5B over six quarters',
    risk: 'Idle capacity if demand turns',
  },
  {
    suit: 'equity',
    engraving: 'people',
    title: 'Retain the staff',
    text: 'Grants that vest over two years.',
    cost: '$0.9B in shares',
    risk: 'Rivals bid again next year',
  },
  {
    suit: 'exclusivity',
    engraving: 'megaphone',
    title: 'Brief the press',
    text: 'Tell the story of choice among clouds.',
    cost: 'Attention only',
    risk: 'Trust −3 if traced',
  },
] as const;

const River = () => {
  const [training, setTraining] = useState(40);
  const mw = (share: number): number => Math.round((1950 * share) / 100);
  return (
    <section className="night gallery-column">
      <ComputeRiver
        label="Azure 1,450, Oracle 310 and CoreWeave 190 megawatts, split into training, serving and safety research"
        sources={[
          { id: 'azure', name: 'Azure', mw: 1450, owner: 'azure' },
          { id: 'oracle', name: 'Oracle', mw: 310, owner: 'oracle' },
          { id: 'coreweave', name: 'CoreWeave', mw: 190, owner: 'coreweave' },
        ]}
        uses={[
          { id: 'training', name: 'Training', mw: mw(training), gives: 'Capability +4.1' },
          { id: 'serving', name: 'Serving', mw: mw(90 - training), gives: 'Unmet demand 6%' },
          { id: 'safety', name: 'Safety', mw: mw(10), gives: 'Mission +0.8' },
        ]}
      />
      <Slider label="Training" value={training} onChange={setTraining} high={90} shown={`${String(training)}%`} />
    </section>
  );
};

const Slots = () => (
  <section className="gallery-slots">
    <DirectiveCard
      place="slot"
      suit="control"
      engraving="statehouse"
      title="Engage California’s attorney general"
      text="Offer the safety committee a veto. Learn its temperament, and what it would take."
      cost="Binds term 12 at its strictest"
      risk="A condition on the 26%, 1 in 4"
    />
    <DirectiveCard
      place="slot"
      suit="compute"
      engraving="halls"
      title="Take Oracle’s offer, Abilene II"
      text="400 MW from Q1 2027. Goes to Microsoft first, which has this quarter to match."
      cost="$3.9B a year, 5 years"
      risk="Matched, about 4 in 10; trust −2"
    />
    <CardSlot number={3} />
  </section>
);

const Books = () => (
  <div className="gallery-span">
    <LedgerStrip
      title="Ledger"
      unit="$ billions, Q2"
      entries={[
        { name: 'Cash', amount: '16.80' },
        { name: 'Revenue', amount: '+6.15' },
        { name: 'To Microsoft, 20%', amount: '−1.23', minor: true },
        { name: 'Compute', amount: '−3.73' },
        { name: 'Staff', amount: '−1.62', minor: true },
        { name: 'At quarter’s end', amount: '16.22', total: true },
      ]}
    >
      <SparkLine
        label="Cash by quarter, projected; lowest 9.1 in Q2 2027"
        values={[14.2, 17.9, 16.8, 16.2, 13.4, 10.6, 9.1, 12.8, 11.2, 10.4, 11.9, 14.6]}
        known={3}
        lowText="low 9.1"
      />
    </LedgerStrip>
  </div>
);

/** The parts of the desk. */
export const GalleryOfDesk = () => {
  const [chosen, setChosen] = useState('Hold the new model for tests');
  return (
    <>
      <Rail phase="Desk" index={3} slim />
      <main className="gallery-page gallery-desk">
        <River />
        <Slots />
        <Books />
        <section className="gallery-span gallery-hand" aria-label="Your hand">
          {HAND.map((card) => (
            <DirectiveCard
              key={card.title}
              {...card}
              selected={chosen === card.title}
              onPress={() => {
                setChosen(card.title);
              }}
              {...(card.title === 'Retain the staff' ? { barred: 'Given last quarter' } : {})}
            />
          ))}
        </section>
      </main>
    </>
  );
};
