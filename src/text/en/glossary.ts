/** The glossary. Names and meanings of the lessons stand with their cards; here is where a player meets them. */
export const glossary = {
  title: 'Glossary',
  lead: 'The words of the trade, and where you meet them at this table.',
  search: 'Search the glossary',
  found_one: '{{count}} concept',
  found_other: '{{count}} concepts',
  none: 'No concept speaks of that.',
  rules: 'The rules',
  more: 'In the glossary',
  atTable: 'At this table',
  see: 'See also',
  taughtBy: 'Terms that teach it',
  explain: '{{name}}: what it means',
  group_bargaining: 'Bargaining',
  group_contract: 'Contracts, law and money',
  group_game: 'Reading this game',
  alias_batna: 'BATNA',
  alias_zopa: 'ZOPA',

  here_batna: 'Your alternatives are made at the desk: a lease with another cloud, a rival laboratory, money in hand.',
  'here_reservation-value':
    'On the bar of worth it is the mark “no deal”. Right of it you gain by signing; left of it, leave.',
  here_zopa:
    'Two boards nearly always leave room: some package is better for both than no deal. The table is about finding it, and about who takes how much of it.',
  here_anchoring:
    'The first package of a game is compared with everything after it. Ask for much and say why; an insult costs more than it brings.',
  here_logrolling:
    'Thirteen terms are on the table because the two sides weigh them differently. Give where the ladder is short for you and long for them.',
  here_reciprocity: 'A real concession saves the other side’s patience; the same offer again burns it.',
  here_commitment:
    'You may mark two terms firm. That is believed only as far as you are credible, and moving off one costs credibility.',
  here_signalling: 'Pledges, complaints and briefings are read across the table because they cost something.',
  'here_hold-up':
    'Whoever has poured concrete for one partner alone can be asked for more. First refusal is such a hold on rival clouds.',
  'here_contingent-contract':
    'Clauses that run until AGI, up to a cap, or by megawatts delivered pay each side by what really happens.',
  here_agency:
    'You bargain for a board. Its letter weighs your goals, and its red line costs points when you sign past it.',
  here_brinkmanship:
    'Walking out shuts this and the next quarter’s table and costs trust. Answered in kind, it ends the talks.',
  here_deadlines:
    'SoftBank’s money waits until the end of 2025; notes can be called a year later. Microsoft has no such dates, and other worries.',
  'here_equivalent-offers':
    'Once a quarter you may lay two drafts on the table. Which one they answer tells you what they value.',
  here_face:
    'A package that goes two steps back, or is worse than no deal for them under any mandate, is taken as an insult.',
  here_information:
    'A probe asks which of two terms matters more. It takes a turn, and the answer is noisy and sometimes strategic.',
  here_renegotiation: 'Once an agreement has closed it can be amended, once a year, four terms at most.',
  'here_side-payments': 'Up to two riders go with a package: cash, capacity, a waiver, a complaint withdrawn.',
  'here_staged-agreement':
    'A memorandum names some terms without binding anybody; reviewers may then begin to read them.',
  'here_third-parties':
    'Delaware and California must clear an agreement before it closes, and a court can stop it. Three terms have no owner but them.',
  here_trust: 'Both sides’ patience begins at the trust there is, and so do promises that no clause covers.',

  name_concession: 'Concession',
  meaning_concession: 'A move that makes one’s own proposal worse for oneself and better for the other side.',
  here_concession: 'It slows the candle. Concessions that shrink from round to round tell where you mean to stop.',
  'name_pareto-frontier': 'Pareto frontier',
  'meaning_pareto-frontier':
    'All the agreements that cannot be made better for one side without making them worse for the other.',
  'here_pareto-frontier':
    'The debrief draws it: the distance from your agreement to the line is what both left on the table.',
  'name_nash-point': 'Nash point',
  'meaning_nash-point':
    'The agreement at which the product of both gains over no deal is largest: one measure of a fair division.',
  'here_nash-point': 'It is marked on the map of deals. It is a yardstick, not a duty: a better alternative moves it.',
  name_estimate: 'Estimate',
  meaning_estimate: 'A number that nobody knows for sure, with the interval in which it probably lies.',
  here_estimate:
    'You know your own mandate. What a term is worth to the other side is weighed over the four mandates it may have; probes and proposals narrow it.',
  name_agi: 'AGI',
  meaning_agi:
    'Artificial general intelligence: a machine that does most of people’s work at least as well as people. How to tell is disputed.',
  here_agi:
    'Parts of the contract run only until it is reached, in the old contract the exclusive licence and the revenue share. Who may say that it is reached is a term of its own.',
  name_compute: 'Compute',
  meaning_compute: 'The machines that train and run models, counted by the electric power that they draw.',
  here_compute:
    'A thousand megawatts are a gigawatt, roughly what a large power station gives. OpenAI rents most of its compute; training makes better models, serving earns money.',
  'name_take-or-pay': 'Take-or-pay',
  'meaning_take-or-pay': 'A promise to pay for a quantity whether or not it is used.',
  'here_take-or-pay':
    'The Azure commitment is one: cheap while demand grows, heavy when it does not. It lowers the rent and secures a guarantee of capacity.',
  'name_first-refusal': 'Right of first refusal',
  'meaning_first-refusal':
    'Before a deal with somebody else, the holder must be told of it and may take it on the same terms.',
  'here_first-refusal':
    'A rival cloud’s offer that OpenAI takes becomes a notice. At the next desk Microsoft matches it, and must deliver, or waives.',
  name_injunction: 'Injunction',
  meaning_injunction: 'A court’s order that something may not be done until it has decided.',
  here_injunction:
    'While one stands, a signed agreement cannot close, and an agreement unclosed after four quarters lapses.',
  name_recapitalisation: 'Recapitalisation',
  meaning_recapitalisation:
    'Rewriting who owns what in a company: old claims are turned into shares of a new kind of company.',
  here_recapitalisation:
    'OpenAI’s capped profit claims become shares in a public-benefit corporation only with Microsoft’s consent, which a definitive agreement gives.',
  'name_benefit-corporation': 'Public-benefit corporation',
  'meaning_benefit-corporation':
    'A company for profit that must also weigh a stated public purpose, and may be held to it.',
  'here_benefit-corporation':
    'The foundation holds a share and appoints its board. Both attorneys general read whether that control is real.',
  name_memorandum: 'Memorandum of understanding',
  meaning_memorandum: 'A paper that says what both intend, and that no court would enforce.',
  here_memorandum: 'It builds trust and lets reviewers begin. Signing off a named term costs its proposer credibility.',
  name_closing: 'Closing',
  meaning_closing: 'The moment at which a signed agreement takes effect, once all that it waits for is there.',
  here_closing:
    'Both states must have cleared and no injunction may stand. Until then the old contract rules, and waiting costs both.',
  name_dilution: 'Dilution',
  meaning_dilution: 'New shares make every old share a smaller part of the whole.',
  here_dilution: 'Every round of money does it. A distress round, when a side cannot pay, does it harshly.',
  name_worth: 'Worth',
  meaning_worth: 'What a package would change in a side’s score at the end, against signing nothing this quarter.',
  here_worth:
    'The rules themselves are played to the end with the package and without it, at steady play and expected luck. You and the computer see the same kind of number.',
  name_patience: 'Patience',
  meaning_patience: 'How long a side will go on listening this quarter.',
  here_patience:
    'It starts at the trust there is. Concessions save it, repetition burns it, insults burn it fast; at nothing the table closes and trust falls.',
  name_credibility: 'Credibility',
  meaning_credibility: 'How far the word of one side is believed.',
  here_credibility: 'It carries firm terms, memoranda and promises to reviewers, and is spent by breaking them.',
  name_legitimacy: 'Legitimacy',
  meaning_legitimacy: 'How far the public takes what a side does to be right.',
  here_legitimacy: 'Reviewers, courts, customers and staff all read it.',
  name_confidence: 'Confidence',
  meaning_confidence: 'How far Microsoft’s investors believe that its spending will pay.',
  here_confidence:
    'Confident investors let Microsoft build more. Large builds and bad news lower it; cash returned to shareholders raises it.',
  name_record: 'Record',
  meaning_record: 'All that a reviewer or a court has noted so far, counted in points.',
  here_record:
    'For a reviewer, a higher record makes it likelier that it clears; in a lawsuit, it makes the plaintiffs’ case stronger. Orders and answers to the news add to it or take from it.',
  name_mandate: 'Mandate',
  meaning_mandate: 'What those whom you bargain for want, and how much of each thing.',
  here_mandate:
    'Your board’s letter: weights on five goals, a red line, a bonus of six points. The other side has one of four letters; you are not told which.',
  name_par: 'Par',
  meaning_par: 'What a computer gets in the same chair, with the same luck.',
  here_par: 'Your result at the end is your score less par, so that a hard seed is no worse than an easy one.',
} as const;
