import type { OpenedSheet } from '../../session/sheets/report-sheet.ts';
import { t } from '../../text/text.ts';
import { SideName } from '../kit/side-name.tsx';

/** What both sides had sealed. */
export const OpenedOrders = ({ opened }: { opened: readonly OpenedSheet[] }) => (
  <section className="report-orders" aria-label={t('report.ordersHead')}>
    {opened.map(({ side, title, orders, lines }) => (
      <div key={side} data-side={side} role="group" aria-label={title}>
        <h2>
          <SideName side={side} marked />
        </h2>
        {orders.length === 0 ? (
          <p>{t('report.noOrders')}</p>
        ) : (
          <ul>
            {orders.map(({ id, name, detail, note }) => (
              <li key={id}>
                <b>{name}</b> {detail}
                {note !== '' && <em> ({note})</em>}
              </li>
            ))}
          </ul>
        )}
        {lines.map((line) => (
          <p key={line} className="muted">
            {line}
          </p>
        ))}
      </div>
    ))}
  </section>
);
