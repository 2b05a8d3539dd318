import { t, type Message } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { siteOf } from './board-sheet.ts';

/** Why a number moved, in words: `short` beneath a bar, `full` in a list. */
export interface CauseWords {
  readonly short: string;
  readonly full: string;
}

/** Causes that no card speaks for: markets, rules, the desk and the table. */
const STANDING: Readonly<Record<string, Message>> = {
  'briefing/cards': 'report.cause_briefing',
  'briefing/openai': 'report.cause_briefing',
  'briefing/microsoft': 'report.cause_briefing',
  'claims/agi': 'board.agiClaim',
  'case/agi': 'board.agiClaim',
  'cloud/azure': 'report.cause_azure',
  'desk/openai': 'report.cause_deskOpenai',
  'desk/microsoft': 'report.cause_deskMicrosoft',
  'desk/pledges': 'report.cause_pledges',
  'desk/safety-compute': 'report.cause_safetyCompute',
  'luck/algorithms': 'report.cause_algorithms',
  'market/azure': 'report.cause_azureSales',
  'market/azure-rent': 'report.cause_azureRent',
  'market/capital': 'report.cause_capital',
  'market/compute': 'report.cause_compute',
  'market/core-business': 'report.cause_core',
  'market/demand': 'report.cause_demand',
  'market/fading': 'report.cause_fading',
  'market/interest': 'report.cause_interest',
  'market/investors': 'report.cause_investors',
  'market/model-access': 'report.cause_modelAccess',
  'market/model-lead': 'report.cause_modelLead',
  'market/own-capacity': 'report.cause_ownCapacity',
  'market/own-models': 'report.cause_ownModels',
  'market/products': 'report.cause_products',
  'market/release': 'report.cause_release',
  'market/reputation': 'report.cause_reputation',
  'market/rivals': 'report.cause_rivals',
  'market/running-costs': 'report.cause_running',
  'market/sales': 'report.cause_sales',
  'market/serving': 'report.cause_serving',
  'market/staff': 'report.cause_staff',
  'market/standing-programme': 'report.cause_programme',
  'market/training': 'report.cause_training',
  'market/unmet-demand': 'report.cause_unmet',
  'market/valuation': 'report.cause_valuation',
  'rule/amendment': 'report.cause_amendment',
  'rule/closing': 'report.cause_closing',
  'rule/credit': 'report.cause_credit',
  'rule/distress': 'report.cause_distress',
  'rule/end': 'report.cause_end',
  'rule/insolvency': 'report.cause_insolvency',
  'rule/memorandum': 'report.cause_memorandum',
  'rule/notes-called': 'report.cause_notes',
  'rule/patience': 'report.cause_patience',
  'rule/quarter': 'report.cause_quarter',
  'rule/resolution': 'report.cause_quarter',
  'rule/rider': 'report.cause_rider',
  'rule/softbank-date': 'report.cause_softbank',
  'rule/table': 'report.cause_table',
  'rule/unclosed': 'report.cause_unclosed',
  'table/openai': 'report.cause_tableOpenai',
  'table/microsoft': 'report.cause_tableMicrosoft',
  'table/rounds': 'report.cause_table',
};

const same = (words: string): CauseWords => ({ short: words, full: words });

/** The words of a cause, or undefined where it has none: a test asserts that none that occurs is without. */
export function knownCause(cause: string): CauseWords | undefined {
  const standing = STANDING[cause];
  if (standing !== undefined) return same(t(standing));
  const [kind = '', id = ''] = cause.split('/');
  return cardCause(kind, id);
}

function cardCause(kind: string, id: string): CauseWords | undefined {
  switch (kind) {
    case 'directive':
      return named(WORDS.directives[id]);
    case 'term': {
      const term = WORDS.terms[id];
      return term === undefined ? undefined : { short: term.short, full: t('report.cause_term', { term: term.name }) };
    }
    case 'event': {
      const card = WORDS.events[id];
      return card === undefined ? undefined : { short: t('report.cause_event'), full: card.headline };
    }
    case 'case': {
      const one = WORDS.reviews[id] ?? WORDS.lawsuits[id];
      return one === undefined ? undefined : { short: one.short, full: one.name };
    }
    case 'cloud':
      return named(WORDS.clouds[id]);
    case 'build':
      return { short: siteOf(id).name, full: t('report.cause_build', { place: siteOf(id).name }) };
    default:
      return undefined;
  }
}

const named = (words: { readonly name: string } | undefined): CauseWords | undefined =>
  words === undefined ? undefined : same(words.name);

/** The words of a cause; its bare id where a card has none yet. */
export const causeWords = (cause: string): CauseWords => knownCause(cause) ?? same(cause);
