/**
 * What a contract says, in the engine's own terms: each option of each term sets some of these, and the rules of
 * money, law and compute read these alone. So a new term needs no change here unless it says something new.
 */
export interface Clauses {
  /** New Azure purchases to the end of 2032, take-or-pay, $M. */
  readonly commitmentUsdM: number;
  /** Megawatts that Azure must have allotted to OpenAI by `guaranteeBy`, or pay. 0 is best efforts. */
  readonly guaranteeMw: number;
  readonly cloudRights: 'none' | 'preferred' | 'refusal' | 'exclusive';
  readonly apiChannel: 'any' | 'azure-first' | 'azure-only';
  readonly rivalHosting: 'barred' | 'parity' | 'hosting' | 'threshold' | 'free';
  /** Microsoft's share at closing, bps; `claim` is the old profit claim. */
  readonly microsoftStake: number | 'claim';
  /** The foundation's share at closing, bps; `control` is the old residual. */
  readonly foundationStake: number | 'control';
  readonly shareBps: number;
  /** Last calendar year in which the revenue share is paid. */
  readonly shareUntil: number;
  readonly shareEndsAtAgi: boolean;
  /** Total of all payments of revenue share, $M; 0 is no cap. */
  readonly shareCapUsdM: number;
  /** Share of its own sales of OpenAI's models that Microsoft pays back, bps. */
  readonly shareBackBps: number;
  readonly ipScope: 'products' | 'models' | 'models-exclusive' | 'research' | 'post-agi';
  /** Last calendar year of the licence. */
  readonly ipUntil: number;
  readonly agiTrigger: 'board' | 'contestable' | 'independent' | 'joint' | 'none';
  readonly governance: 'veto' | 'majority' | 'observer' | 'seat';
  readonly safety: 'none' | 'disclosure' | 'tests';
}
