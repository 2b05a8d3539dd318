import { RULES } from '../../content/rulebook.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Observation } from '../../engine/observe.ts';
import { power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { siteOf } from './board-sheet.ts';
import { offerName } from './order-words.ts';
import { quarterLabel } from './quarters.ts';

/** What a fact tells people in a line, or undefined where it tells nothing by itself. */
export const newsOf = (seen: Observation, fact: Fact): string | undefined =>
  computeNews(seen, fact) ?? lawNews(fact) ?? contractNews(seen, fact) ?? orderNews(fact);

const cloudName = (id: string): string => (id === 'azure' ? t('report.cause_azure') : (WORDS.clouds[id]?.name ?? id));

function computeNews(seen: Observation, fact: Fact): string | undefined {
  switch (fact.type) {
    case 'noticed':
    case 'waived':
    case 'matched':
    case 'withdrawn':
      return t(`report.news_${fact.type}`, { offer: offerName(seen, fact.offer) });
    case 'leased': {
      const { cloud, site, mw, startQuarter } = fact.lease;
      const quarter = quarterLabel(seen, startQuarter);
      return t('report.news_leased', { cloud: cloudName(cloud), place: siteOf(site).name, power: power(mw), quarter });
    }
    case 'lease-ended':
      return t('report.news_leaseEnded', { offer: offerName(seen, fact.lease) });
    case 'refusal-suspended':
      return t('report.news_suspended', { quarter: quarterLabel(seen, fact.until) });
    case 'offered': {
      const { cloud, mw, site } = fact.offer;
      return t('report.news_offered', { cloud: cloudName(cloud), power: power(mw), place: siteOf(site).name });
    }
    default:
      return buildNews(seen, fact);
  }
}

function buildNews(seen: Observation, fact: Fact): string | undefined {
  switch (fact.type) {
    case 'delivered':
      return t('report.news_delivered', { place: siteOf(fact.build.site).name, power: power(fact.build.mw) });
    case 'ground-broken': {
      const { site, mw, readyQuarter } = fact.build;
      const quarter = quarterLabel(seen, readyQuarter);
      return t('report.news_broken', { place: siteOf(site).name, power: power(mw), quarter });
    }
    case 'hosted':
      return t('report.news_hosted', { lab: WORDS.labs[fact.lab]?.name ?? fact.lab });
    default:
      return undefined;
  }
}

/** A case's short name. */
const caseName = (id: string): string =>
  id === 'agi' ? t('board.agiClaim') : (WORDS.reviews[id]?.short ?? WORDS.lawsuits[id]?.short ?? id);

function stageName(id: string, stage: number): string {
  const review = RULES.reviews.find((each) => each.id === id);
  const lawsuit = RULES.lawsuits.find((each) => each.id === id);
  const stageId = review?.stages[stage] ?? lawsuit?.stages[stage]?.id ?? '';
  return WORDS.reviews[id]?.stages[stageId] ?? WORDS.lawsuits[id]?.stages[stageId] ?? stageId;
}

const rulingName = (id: string, ruling: string): string =>
  WORDS.reviews[id]?.rulings[ruling] ?? WORDS.lawsuits[id]?.outcomes[ruling] ?? ruling;

function lawNews(fact: Fact): string | undefined {
  switch (fact.type) {
    case 'filed':
      return t('report.news_filed', { case: caseName(fact.case.id) });
    case 'staged':
      return t('report.news_staged', { case: caseName(fact.case), stage: stageName(fact.case, fact.stage) });
    case 'waited':
      return t(fact.extended ? 'report.news_extended' : 'report.news_waited', { case: caseName(fact.case) });
    case 'ruled':
      if (fact.case === 'agi') return undefined;
      return t('report.news_ruled', { case: caseName(fact.case), ruling: rulingName(fact.case, fact.ruling) });
    case 'enjoined':
      return t(fact.stands ? 'report.news_enjoined' : 'report.news_freed', { case: caseName(fact.case) });
    case 'condition-set': {
      const term = RULES.terms[fact.condition.term]?.id ?? '';
      const name = WORDS.terms[term]?.name ?? term;
      return t('report.news_condition', { case: caseName(fact.condition.review), term: name });
    }
    default:
      return undefined;
  }
}

function contractNews(_seen: Observation, fact: Fact): string | undefined {
  switch (fact.type) {
    case 'agreement-closed':
      return t('report.news_closed');
    case 'agreement-lapsed':
      return t('report.news_lapsed');
    case 'contract-bound':
      return t('report.news_bound');
    case 'memorandum-lapsed':
      return t('report.news_memorandumLapsed');
    case 'agi-upheld':
      return t('report.news_agiUpheld');
    case 'agi-refused':
      return t('report.news_agiRefused');
    case 'table-called':
      return fact.called ? t('report.news_called') : undefined;
    case 'ended':
      return t('report.news_ended', { ending: WORDS.endings[fact.ending]?.name ?? fact.ending });
    default:
      return undefined;
  }
}

/** A directive leaves its mark when it has been carried out, a card when its choice has taken effect. */
function orderNews(fact: Fact): string | undefined {
  if (fact.type !== 'marked') return undefined;
  const [kind, id = ''] = fact.cause.split('/');
  if (kind === 'event') return WORDS.events[id]?.headline;
  return kind === 'directive' && fact.mark === fact.cause ? directiveLine(id) : undefined;
}

function directiveLine(id: string): string {
  const side = RULES.directives.find((each) => each.id === id)?.side ?? 'openai';
  return t('report.news_order', { side: t(`common.${side}`), order: WORDS.directives[id]?.name ?? id });
}
