import type { Rider } from '../../engine/game.ts';
import { RIDER_ALLOTMENTS_MW, RIDER_PAYMENTS_USDM } from '../../engine/moves.ts';
import type { Observation } from '../../engine/observe.ts';
import { openCase } from '../../engine/rulebook.ts';
import { otherSide, type Side } from '../../engine/vocabulary.ts';
import { money, power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';

/** One way to fill a kind of rider. */
export interface RiderOption {
  readonly id: string;
  readonly label: string;
  readonly rider: Rider;
}

/** One row of the riders' paper: a kind, and in the case of money a direction. */
export interface RiderRow {
  readonly id: string;
  readonly kind: Rider['type'];
  readonly label: string;
  readonly options: readonly RiderOption[];
}

/** Everything that could ride on a draft now, or go as a letter. */
export function riderRows(seen: Observation): RiderRow[] {
  const other = otherSide(seen.side);
  const rows = [
    payRow(seen, seen.side, t('table.payYou', { side: t(`common.${other}`) })),
    payRow(seen, other, t('table.payThem', { side: t(`common.${other}`) })),
    allotRow(seen),
    waiveRow(seen),
    withdrawRow(seen),
  ];
  return rows.filter(({ options }) => options.length > 0);
}

const payRow = (seen: Observation, from: Side, label: string): RiderRow => ({
  id: `pay-${from}`,
  kind: 'pay',
  label,
  options: RIDER_PAYMENTS_USDM.filter((usdM) => seen.money[from] >= usdM).map((usdM) => ({
    id: String(usdM),
    label: money(usdM),
    rider: { type: 'pay', from, usdM },
  })),
});

const allotRow = (seen: Observation): RiderRow => ({
  id: 'allot',
  kind: 'allot',
  label: t('table.allotThem'),
  options: RIDER_ALLOTMENTS_MW.filter((mw) => seen.gauges['microsoft.othersMw'] >= mw).map((mw) => ({
    id: String(mw),
    label: power(mw),
    rider: { type: 'allot', mw },
  })),
});

const waiveRow = (seen: Observation): RiderRow => ({
  id: 'waive',
  kind: 'waive',
  label: t('table.waiveOffer'),
  options: seen.offers
    .filter((offer) => offer.noticedQuarter !== null && !offer.waived)
    .map(({ id }) => ({ id, label: offerName(seen, id), rider: { type: 'waive', offer: id } })),
});

const withdrawRow = (seen: Observation): RiderRow => ({
  id: 'withdraw',
  kind: 'withdraw',
  label: t('table.withdrawFtc'),
  options:
    openCase(seen, 'ftc') === undefined
      ? []
      : [{ id: 'ftc', label: t('table.withdraw'), rider: { type: 'withdraw', from: 'openai' } }],
});

function offerName(seen: Observation, id: string): string {
  const offer = seen.offers.find((each) => each.id === id);
  if (offer === undefined) return id;
  const cloud = WORDS.clouds[offer.cloud]?.name ?? offer.cloud;
  return t('table.offerName', { cloud, power: power(offer.mw) });
}

/** What a rider does, in words. */
export function riderText(seen: Observation, rider: Rider): string {
  switch (rider.type) {
    case 'pay':
      return t('table.riderPay', { side: t(`common.${rider.from}`), money: money(rider.usdM) });
    case 'allot':
      return t('table.riderAllot', { power: power(rider.mw) });
    case 'waive':
      return t('table.riderWaive', { offer: offerName(seen, rider.offer) });
    case 'withdraw':
      return t('table.riderWithdraw');
  }
}

/** Several riders as one phrase. */
export const ridersText = (seen: Observation, riders: readonly Rider[]): string =>
  riders.map((rider) => riderText(seen, rider)).join('; ');
