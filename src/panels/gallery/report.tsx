import { DealMap } from '../kit/deal-map.tsx';
import { DealMapKey } from '../kit/deal-map-key.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { StackBars } from '../kit/stack-bar.tsx';
import { StepList } from '../kit/step-list.tsx';
import { TermTable } from '../kit/term-table.tsx';
import { Waterfall } from '../kit/waterfall.tsx';
import { decimal, megawatts } from '../../text/numbers.ts';
import { Rail } from './rail.tsx';
import '../look/gallery.css';

const FRONTIER = Array.from({ length: 60 }, (_, i) => {
  const turn = ((i - 7) / 45) * (Math.PI / 2);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return {
    openai: 49.5 + 22 * Math.sign(sin) * Math.abs(sin) ** 0.85,
    microsoft: 47.5 + 15 * Math.sign(cos) * Math.abs(cos) ** 1.5,
  };
});
const CLOUD = Array.from({ length: 220 }, (_, i) => ({
  openai: 45 + ((i * 37) % 211) / 11,
  microsoft: 43 + ((i * 53) % 197) / 14,
}));
const at = (openai: number, microsoft: number) => ({ openai, microsoft });

const Deal = () => (
  <Sheet>
    <DealMapKey />
    <DealMap
      label="Deal map: your contract at 64.0 and 56.4, inside the frontier"
      frontier={FRONTIER}
      noDeal={at(49.5, 47.5)}
      cloud={CLOUD}
      drafts={{
        openai: [at(70.6, 44.6), at(69.4, 48.2), at(68, 51.1), at(66.7, 53.3), at(65.4, 55.1)],
        microsoft: [at(50.2, 61.1), at(53.6, 60.8), at(57, 60.1), at(60.2, 59.1), at(62.3, 57.9)],
      }}
      solutions={[
        { name: 'Nash', ...at(63.8, 58.3) },
        { name: 'Kalai–Smorodinsky', ...at(64.5, 57.7) },
        { name: 'utilitarian', ...at(66.4, 56) },
      ]}
      yours={{ point: at(64, 56.4), label: 'Yours, 64.0 and 56.4' }}
      history={{ point: at(60.2, 57), label: 'History, 28 October 2025' }}
    />
    <TermTable
      caption="Term by term"
      rows={[
        { id: 'a', suit: 'compute', name: 'Purchase', yours: '$250B', history: '$250B', difference: 0 },
        { id: 'b', suit: 'compute', name: 'Capacity', yours: '2 GW', history: 'best efforts', difference: 0.9 },
        {
          id: 'c',
          suit: 'exclusivity',
          name: 'Cloud rights',
          yours: 'first refusal',
          history: 'none',
          difference: -2.4,
        },
        {
          id: 'd',
          suit: 'equity',
          name: 'Revenue share',
          yours: '12% to 2030',
          history: '20% until AGI',
          difference: 2.3,
        },
        {
          id: 'e',
          suit: 'control',
          name: 'Safety',
          yours: 'disclosure, tests',
          history: 'disclosure',
          difference: -0.6,
        },
      ]}
      whole={{ yours: 64, history: 60.2 }}
    />
  </Sheet>
);

const Causes = () => (
  <Sheet>
    <section className="gallery-cause">
      <h3>Cash</h3>
      <Waterfall
        name="Cash"
        height={118}
        opening={16.8}
        closing={16.2}
        print={(value) => decimal(value, value >= 10 ? 1 : 2)}
        causes={[
          { id: 'revenue', name: 'Revenue', amount: 6.15 },
          { id: 'share', name: 'To Microsoft', amount: -1.23 },
          { id: 'azure', name: 'Azure', amount: -2.95 },
          { id: 'other', name: 'Other clouds', amount: -0.78 },
          { id: 'staff', name: 'Staff', amount: -1.62 },
          { id: 'pledge', name: 'Pledge and suits', amount: -0.17 },
        ]}
      />
    </section>
    <section className="gallery-cause">
      <h3>Compute</h3>
      <Waterfall
        name="Compute"
        opening={1950}
        closing={2310}
        print={(value) => decimal(value, 0)}
        causes={[
          { id: 'atlanta', name: 'Atlanta hall 4', amount: 200 },
          { id: 'abilene', name: 'Abilene hall 3', amount: 160 },
        ]}
      />
    </section>
    <StackBars
      rows={[
        {
          id: 'compute',
          name: 'Compute',
          parts: [
            { id: 'azure', name: 'Azure', amount: 1450, shown: megawatts(1450), fill: 'microsoft' },
            { id: 'oracle', name: 'Oracle', amount: 310, shown: megawatts(310), fill: 'compute' },
            { id: 'cw', name: 'CoreWeave', amount: 90, shown: megawatts(90), fill: 'plain' },
          ],
        },
        {
          id: 'shares',
          name: 'Shares',
          parts: [
            { id: 'ms', name: 'Microsoft', amount: 27, shown: '27%', fill: 'microsoft' },
            { id: 'f', name: 'Foundation', amount: 26, shown: '26%', fill: 'openai' },
            { id: 'rest', name: 'Staff and investors', amount: 47, shown: '47%', fill: 'equity' },
          ],
        },
      ]}
    />
  </Sheet>
);

/** The parts of the report and the debrief. */
export const GalleryOfReport = () => (
  <>
    <Rail phase="Report" index={5} slim />
    <main className="gallery-page gallery-report">
      <Deal />
      <div>
        <Causes />
        <section className="night gallery-column">
          <StepList
            label="In this order"
            now={2}
            steps={[
              { id: 'refusal', name: 'First refusal', result: 'Microsoft waives on Abilene II' },
              { id: 'clouds', name: 'Cloud contracts', result: 'Oracle, 400 MW from Q1 2027' },
              { id: 'builds', name: 'Builds', result: 'Atlanta lights hall 4' },
              { id: 'training', name: 'Training' },
              { id: 'products', name: 'Products and revenue' },
            ]}
          />
        </section>
      </div>
    </main>
  </>
);
