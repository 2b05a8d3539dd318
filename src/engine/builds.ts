import { portion } from './compute.ts';
import { note, pay, post, type Draft } from './draft.ts';
import type { Build } from './game.ts';
import { modified } from './modifiers.ts';

/** Builds: instalments are paid, what is ready comes on line, and Microsoft's standing programme adds its own. */
export function resolveBuilds(draft: Draft): void {
  const { game } = draft;
  for (const build of [...game.builds]) {
    if (build.instalmentUsdM > 0) {
      const usdM = build.instalmentUsdM;
      pay(draft, `build/${build.site}`, build.owner, 'suppliers', usdM);
    }
    if (build.readyQuarter <= game.quarter) deliver(draft, build);
  }
  standingProgramme(draft);
}

function deliver(draft: Draft, build: Build): void {
  const cause = `build/${build.site}` as const;
  note(draft, cause, { type: 'delivered', build });
  const mw = modified(draft.game, 'build-yield', build.mw);
  if (build.owner === 'openai') post(draft, cause, 'openai.ownMw', mw);
  else shareOut(draft, cause, mw);
}

/** New capacity goes where Microsoft's slider says; what OpenAI has is a floor. */
function shareOut(draft: Draft, cause: `${string}/${string}`, mw: number): void {
  const [openai, own] = draft.game.splits.microsoft;
  const toOpenai = portion(mw, openai * 100);
  const toOwn = portion(mw, own * 100);
  post(draft, cause, 'openai.azureMw', toOpenai);
  post(draft, cause, 'microsoft.ownMw', toOwn);
  post(draft, cause, 'microsoft.othersMw', mw - toOpenai - toOwn);
}

/** What Microsoft builds without an order: more when its investors trust it. Paid in the quarter. */
function standingProgramme(draft: Draft): void {
  const { game, rules } = draft;
  const { standingMw, standingGainMw, buildUsdK } = rules.market;
  const planned = standingMw + standingGainMw * game.quarter;
  const mw = modified(game, 'build-yield', Math.round((planned * (50 + game.gauges['microsoft.confidence'])) / 110));
  const usdM = Math.round((planned * buildUsdK) / 1_000);
  pay(draft, 'market/standing-programme', 'microsoft', 'suppliers', usdM);
  shareOut(draft, 'market/standing-programme', mw);
}
