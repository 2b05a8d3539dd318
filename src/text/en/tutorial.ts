/** The guide of the first two quarters, and the hints of ordinary games. */
export const tutorial = {
  guide: 'Guide',
  why: 'Why',
  fold: 'Fold the guide away',
  unfold: 'Open the guide',
  leave: 'Go on alone',
  leaveNote: 'The guide goes; the game stays.',
  terms: 'Words for this',
  hint: 'Hint',
  hintClose: 'Put this hint away',
  hintsOff: 'No more hints',

  'paper-head': 'Begin with the paper',
  'paper-text':
    'You lead OpenAI. Your board wants gigawatts, soon. The paper asks something of you: each answer names its price beside its effect, and none is free.',
  'paper-why':
    'What you hold before you sit down decides what you can refuse. {{held}} of SoftBank’s money wait for a closing, {{falls}} of it only to the end of {{quarter}}. That date presses you and not Microsoft.',

  'anchor-head': 'You speak first',
  'anchor-text':
    'Press a clause: over each option stands what it is worth to you, under it what it is probably worth to them. Look for one that is much to them and little to you, and for one that is the other way round. Then propose.',
  'anchor-why':
    'The first package is what every later one is measured against, so ask for more than you need. Not for everything: a package worse than no deal under every board that they may have is an insult, and costs trust.',

  'answer-head': 'They have spoken first',
  'answer-text':
    'Compare their draft with the mark “no deal” on your bar, not with what you hoped for. What lies right of the mark is better than leaving. Then change what matters most to you and propose.',
  'answer-why':
    'Their first package is an anchor. It tells where they would like to stand, and, by what they gave you in it, what they care less about.',

  'first-head': 'Read their answer before you write yours',
  'first-text_one':
    'In their answer {{count}} term stands as you asked: as good as settled, unless you reopen it. Their reasons name what is missing and what is too much. Give them one thing that they name, and take in return one whose bar is long on your side.',
  'first-text_other':
    'In their answer {{count}} terms stand as you asked: as good as settled, unless you reopen them. Their reasons name what is missing and what is too much. Give them one thing that they name, and take in return one whose bar is long on your side.',

  'trade-head': 'Trade, don’t haggle',
  'trade-text_one':
    'Their last package came {{count}} term your way. Their reasons name what is missing and what is too much. Give them one thing that they name, and take in return one whose bar is long on your side.',
  'trade-text_other':
    'Their last package came {{count}} terms your way. Their reasons name what is missing and what is too much. Give them one thing that they name, and take in return one whose bar is long on your side.',
  'trade-why':
    'Splitting every difference leaves both with half of what they care about. Exchanging what each cares less about leaves both with more.',

  'stuck-head': 'They have not moved',
  'stuck-text':
    'Their last package gives you nothing new. Probe: ask which of two terms matters more to them. Or lay two drafts on the table at once, worth the same to you, and watch which one they answer.',
  'stuck-why':
    'A guess costs a round and their patience. What you learn by asking is worth something in every round after.',

  'repeat-head': 'You said the same again',
  'repeat-text':
    'Your last two packages are the same. Their patience is down to {{patience}}. Move one term, even a small step, or take what lies on the table.',
  'repeat-why':
    'A concession is answered with a concession; an offer said twice is heard as a wall. At no patience the table closes, and trust falls with it.',

  'candle-head': 'The candle is short',
  'candle-text':
    'Their patience stands at {{patience}}. Make one real concession, or sign, or adjourn: all three cost less than letting the candle burn out.',
  'candle-why':
    'There is another table next quarter. What you would lose by waiting is written on your bar; what you lose by pressing on is trust, and trust is where their patience starts next time.',

  'signed-head': 'Signed is not closed',
  'signed-text':
    'The agreement waits for Delaware and California. Until it closes the old contract rules. Engaging a reviewer brings its decision nearer and shows its temper.',
  'signed-why':
    'Those who did not bargain can stop what you agreed. It is cheaper to ask early what they want than to reopen a term when they say no.',

  'desk-head': 'No deal yet: make that bearable',
  'desk-text_one':
    'Three orders, sealed; theirs open together with yours. {{count}} rival offer lies on your desk. Take capacity, raise money, or win a friend, and read the risk on every card.',
  'desk-text_other':
    'Three orders, sealed; theirs open together with yours. {{count}} rival offers lie on your desk. Take capacity, raise money, or win a friend, and read the risk on every card.',
  'desk-why':
    'Here the table of the next quarter is decided. Each gigawatt that you can have elsewhere moves your mark “no deal”, and Microsoft sees it move.',

  'sealed-head': 'Sealed',
  'sealed-text': 'Both sides’ orders open at the same moment. Neither can answer the other’s before next quarter.',
  'sealed-why': 'So an order is a move and a message at once: choose what you would do even if they did their best.',

  'report-head': 'Nothing moved by itself',
  'report-text':
    'Press any number for its causes and its history. Trust went from {{before}} to {{after}}. Look for one number that you moved, and one that they did.',
  'report-why':
    'A good decision can come out badly, and the other way round. Whoever knows which causes were luck repeats the right ones.',

  'second-head': 'The second quarter',
  'second-text':
    'The date has passed: of SoftBank’s money {{held}} are left to wait. Read what is new, and what will have changed for Microsoft since.',
  'secondSigned-text':
    'Your agreement is being read. Look in the docket how far the reviewers have come, and in the paper for what may change their minds.',
  'second-why':
    'Before every table ask again: what happens to me without a deal, and what to them? Both answers have moved since last quarter.',

  'open-head': 'They open this time',
  'open-text_one':
    '{{count}} term of their draft is already as in your own last one. Start from theirs: what you leave untouched is agreed, what you change is your price.',
  'open-text_other':
    '{{count}} terms of their draft are already as in your own last one. Start from theirs: what you leave untouched is agreed, what you change is your price.',
  'open-why':
    'Somewhere between what you must have and what they can give there is nearly always room. The art is to find it before the candle burns down, and then not to give it all away.',

  'wait-head': 'Use the waiting',
  'wait-text':
    'No table while the agreement is read. At the desk you can engage the reviewers, answer the suits, and build what the agreement will be worth.',
  'wait-why':
    'Waiting costs both, though not the same. Whoever needs the closing less can ask for more if a condition reopens a term.',

  'orders-head': 'Orders are also words',
  'orders-text':
    'A pledge, a complaint, a release held back for tests: each is read by those across the table and by those who will rule on the agreement.',
  'orders-why': 'A signal is believed when it costs something. Ask of every order who else reads it.',

  'end-head': 'That is the whole of it',
  'end-text':
    'Every quarter goes like these two. From here on you play alone; the rules and the glossary stand in the bar at the top, or in the settings.',
  'end-why':
    'At the end everything is opened: their letter, the line of the best agreements, which of your decisions cost you, and what was only luck.',

  hint_candle: 'Their patience stands at {{patience}}: a concession saves it, the same again may end this table.',
  hint_repeat: 'Your last two packages are the same. An offer said twice costs patience and wins nothing.',
  hint_notice_one: '{{count}} notice waits for your answer. If you say nothing, you give up your right.',
  hint_notice_other: '{{count}} notices wait for your answer. If you say nothing, you give up your right.',
  hint_offer_one: '{{count}} rival offer lapses after this quarter.',
  hint_offer_other: '{{count}} rival offers lapse after this quarter.',
  hint_condition_one: '{{count}} condition stands: the agreement cannot close until the table has met it.',
  hint_condition_other: '{{count}} conditions stand: the agreement cannot close until the table has met them.',
  hint_lapse: 'If nothing closes by the end of this quarter, the signed agreement lapses.',
  hint_memorandum: 'The memorandum lapses after this quarter.',
  hint_trust: 'Trust is at {{trust}}. Every table begins with as much patience as there is trust, and no less than 30.',
} as const;
