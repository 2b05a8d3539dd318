/**
 * The constants of markets, money and the table that belong to no single card. Their values, units and sources
 * stand in `content/market.ts`; here is what each one means.
 */
export interface Market {
  /** Azure's rent to OpenAI before discount, $K per MW and quarter. */
  readonly azureRentUsdK: number;
  /** Discount on it for each $50B committed, bps. */
  readonly discountPer50Bps: number;
  /** Guarantee that each $50B secures, MW. */
  readonly guaranteePer50Mw: number;
  /** Sales that a served megawatt carries in the first quarter, $K, and its gain a quarter. */
  readonly servedUsdK: number;
  readonly servedGainUsdK: number;
  /** Growth of demand in the first quarter and its fall a quarter, bps. */
  readonly demandGrowthBps: number;
  readonly demandFadeBps: number;
  /** Growth of demand per index point of lead, bps. */
  readonly demandPerLeadBps: number;
  /** Part of the demand turned away that never comes back, bps. */
  readonly unmetLostBps: number;
  /** Growth that freedom of channel brings, bps: Azure first, any cloud. */
  readonly azureFirstGrowthBps: number;
  readonly anyCloudGrowthBps: number;
  /** Index points trained per square root of a megawatt, hundredths. */
  readonly trainingPerRootMw: number;
  /** Growth of the rival frontier in the first quarter, its gain a quarter, its spread. */
  readonly frontierGrowth: number;
  readonly frontierGain: number;
  readonly frontierSpread: number;
  /** Part of the laboratory's lead that is released in a quarter, bps. */
  readonly releasedBps: number;
  /** Chance in a quarter that a safety committee with a veto holds a release, and what duties slow it, bps. */
  readonly committeeHoldsBps: number;
  readonly disclosureSlowsBps: number;
  readonly testsSlowBps: number;
  /** Microsoft's standing programme: MW in the first quarter and its gain a quarter. */
  readonly standingMw: number;
  readonly standingGainMw: number;
  /** Capex of a megawatt, $K. */
  readonly buildUsdK: number;
  /** Cash that Microsoft makes elsewhere in the first quarter, and its gain, $M. */
  readonly coreUsdM: number;
  readonly coreGainUsdM: number;
  /** Azure's sales per MW to others, $K a quarter. */
  readonly othersUsdK: number;
  /** Growth of Microsoft's own AI products, bps, and per index point of model access over 1 000. */
  readonly productGrowthBps: number;
  readonly productPerAccessBps: number;
  /** OpenAI's running costs: fixed $M a quarter, and bps of revenue. */
  readonly opexUsdM: number;
  readonly opexBps: number;
  /** Annual multiple of valuation: floor, height and half-way revenue ($B a year). */
  readonly multipleFloor: number;
  readonly multipleHeight: number;
  readonly multipleHalfUsdB: number;
  /** Credit lines, $M, and interest a quarter, bps. */
  readonly openaiCreditUsdM: number;
  readonly microsoftCreditUsdM: number;
  readonly interestBps: number;
  /** A distress round: its size and the shares it takes. */
  readonly distressUsdM: number;
  readonly distressBps: number;
  /** SoftBank's tranche: what falls away if nothing is signed by the first year's end, and each quarter after. */
  readonly softbankFallUsdM: number;
  readonly softbankFadeUsdM: number;
  /** Chance in a quarter that notes are called once they may be, bps, and the calendar year from which. */
  readonly notesCallBps: number;
  /** Patience that a move burns in the other: ordinary, with a concession, a repeat, a probe, an insult. */
  readonly burnOrdinary: number;
  readonly burnConcession: number;
  readonly burnRepeat: number;
  readonly burnProbe: number;
  readonly burnInsult: number;
  /** The old claim, converted and discounted, bps of OpenAI. */
  readonly claimBps: number;
}
