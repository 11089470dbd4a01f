"""English words that turn a sentence round, and words that hold it open."""

from __future__ import annotations

import re

NEGATION = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without|no longer|[a-z]+n['’]t|unlikely|hardly|barely|"
    r"scarcely|yet to|impossible)\b",
    re.IGNORECASE,
)
"""Grammatical negation."""

NOT_NEGATION = re.compile(
    r"\b(?:not only|not just|not least|not merely|no more than|no less than|no fewer than|no later than|no longer than|no sooner|no\.? ?\d+|"
    r"no matter|no doubt|not to mention|not (?:be |to be |been )?named?|not because|whether or not|if not|why not|no one else|no smaller than|no lower than|no higher than|"
    r"last but not least|(?:not|\w+n['’]t)(?: be| been| have| yet)?(?: \w+)? until|without being (?:named|identified|quoted)|could(?: not|n['’]t| never) (?:have |be |been |come |get |ask for )*(?:\w+ ){0,3}(?:worse|better|more \w+)|"
    r"(?:not|\w+n['’]t) (?:want|wish|wanting|wishing|to) (?:to )?be (?:named|identified|quoted)|not to be (?:named|identified)|asked not|"
    r"not (?:to )?(?:disclose|give|reveal) (?:his|her|their) names?|never (?:been |had |seen |was |looked |felt )?(?:as|so|more|less|better|worse|(?!over|under|after|ever|never|other|consider)\w{2,}er)|no[- ]confidence|no[- ]fly|no[- ]deal|nothing but|not exceeding|not yet rated)\b",
    re.IGNORECASE,
)
"""Idioms that hold such a word and deny nothing."""

NEGATIVE = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|refus\w*|declin(?:e|es|ed|ing)|oppos\w*|object(?:s|ed|ing|ions?)?|lack\w*|absence|absent|short supply|shortages?|scarce|scarcity|deficits?|"
    r"fail\w*|avoid\w*|prevent\w*|stop\w*|ban(?:s|ned|ning)?|halt\w*|prohibit\w*|forbid\w*|forbade|bar(?:s|red)|block\w*|miss(?:es|ed|ing)?|"
    r"rather than|instead of|far from|short of|except|excluding|exclude\w*|rule[sd]? out|ruling out|unless|few|little|"
    r"clos(?:e|es|ed|ing|ure)|shut\w*|sealed|cut off|rarely|seldom|anything but|free of|free from|run out|ran out|lost|loses?|refrain\w*|cancel\w*|"
    r"un(?!der|it|ion|ti|less|iq|iv|if|ic)\w{4,}|"
    r"in(?:correct|accurate|adequate|sufficient|capable|complete|effective|valid|visible|significant|evitable|ability)\w*|"
    r"im(?:possible|probable|practical|proper|mature)|ir(?:regular|relevant|responsible)|il(?:legal|licit)|non-\w+|"
    r"dis(?:agree|approv|believ|lik|allow|continu|prov|put|qualif|regard|trust|appoint|miss|avow|obey)\w*|"
    r"less|least|difficult|hard|tough|struggle\w*|contrary|despite|ceas\w*|quit|abandon\w*|scrap\w*|suspend\w*|withdr\w*|"
    r"wrong|false|fake|bogus|groundless|baseless|myth|doubt\w*|sceptic\w*|skeptic\w*|"
    r"(?!un|wire|never|none)\w{3,}less(?:ly|ness)?|zero|nil|landlocked|devoid|bereft|deprived?|stripped of|out of|minus|barren|"
    r"unlike|against|reluctan\w*|hesitat\w*|premature|neglect\w*|ignor\w*|empty|exempt\w*|immune|clear of|last thing|"
    r"turn(?:s|ed|ing)? down|shelv\w*|abort\w*|spurn\w*|snub\w*|skip(?:s|ped|ping)?|boycott\w*|(?:stay|stays|stayed|keep|keeps|kept) (?:away|out)|"
    r"g[ai]ve up|given up|rebuff\w*|veto\w*|at large|resist\w*|withh\w+|thwart\w*|foil\w*|escap\w*|evad\w*|spar(?:ed|es)|waiv\w*|"
    r"too (?:early|soon)|(?:keep|keeps|kept|keeping|stay|stays|away) (?:\w+ ){0,3}from|still (?:in|on|at|being|waiting|reviewing|considering|pending|to)|remain\w* to be|pending)\b",
    re.IGNORECASE,
)
"""Words that carry a negative sense of their own: enough to let a Vietnamese negation stand answered."""

CONTRARY = re.compile(
    r"(?:dis(?:agree|approv|believ|lik|allow|continu|prov|put|qualif|regard|trust|appoint|miss|avow|obey)\w*|"
    r"un(?!der|it|ion|ti|less|iq|iv|if|ic)\w{4,}|im(?:possible|probable|practical|proper|mature)|"
    r"in(?:correct|accurate|adequate|sufficient|capable|complete|effective|valid|visible|significant|ability)\w*|"
    r"lack\w*|fail\w*|refus\w*|declin\w*|reject\w*|den(?:y|ies|ied|ying)|without|non-?\w+)",
    re.IGNORECASE,
)
"""Words that are the negation of another word."""

ALREADY = re.compile(r"\b(?:already|at last|finally)\b", re.IGNORECASE)
"""What nobody writes of something that has not happened yet."""
ONLY = re.compile(r"\b(?:only|just|solely|last|first)\b", re.IGNORECASE)
SILENCE = re.compile(r"\bsilen(?:t|ce)\b", re.IGNORECASE)
QUIET = re.compile(
    r"\b(?:silen(?:t|ce)|open[- ]minded|impartial|neutral|alone|quiet|free|intact|same|equal(?:ly)?|untouched|either)\b",
    re.IGNORECASE,
)
"""Words that say in the affirmative what Vietnamese says with a negation: nothing was heard, there is no prejudice."""
CARRIER = re.compile(
    r"\b(?:rather than|instead of|unless|except(?:ing)?|short of|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|without|"
    r"declin(?:e|es|ed|ing)(?= to)|rul(?:e|es|ed|ing) out|far from|unable|stop(?:s|ped|ping)? short)\b",
    re.IGNORECASE,
)
"""Those that answer a grammatical negation wherever in the sentence they stand."""

FLIP = re.compile(
    r"\b(?:no longer|not yet|refus(?:e|es|ed|ing|al) to|declin(?:e|es|ed|ing) to|den(?:y|ies|ied|ying|ial)|reject\w*|"
    r"fail(?:s|ed|ing|ure)? to|unable to|inability to|impossible to|unwilling\w*|reluctan\w* to|rul(?:e|es|ed|ing) out|"
    r"stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|without|lack(?:s|ed|ing)?(?: of)?|absence of|"
    r"far from|instead of|rather than|neither|none of|nobody|no one|disput(?:e|es|ed|ing)(?= (?:that|whether|the|this|these|a|an|any|his|her|its|their|how)\b)|rarely|seldom|give up|gave up|"
    r"given up)\b",
    re.IGNORECASE,
)
"""Words before another that turn it round, one turn each."""
NONE_AFTER = re.compile(
    r"\s+(?:(?:for|to|of|on|in|about|with|from|by|at)\s+)?(?:no(?! (?:fewer|less|more|later|sooner|longer|smaller|lower|higher|doubt|matter|other))|nothing|nobody|none|neither|nowhere)\b",
    re.IGNORECASE,
)
"""Right behind a verb, what turns it round: asked for nothing, want no war."""

SOFTENED = re.compile(
    r"\b(?:only|just|solely|merely|alone|silen(?:t|ce)|open(?:-minded)?|left open|leaves? open|free|discourag\w*|before|until|without|else|other than|"
    r"instead|rather|last|outside|beyond|few\w*|informal\w*|unofficial\w*|still|yet|remain\w*|await\w*|wait\w*|pending|away|off|down|up to|"
    r"owe\w*|lag\w*|behind|dry|bare\w*|secret\w*|hidden|mystery|anonym\w*|alike|same|equal\w*|intact|untouched|neutral\w*|"
    r"all but|too|overlook\w*|forgot\w*|forget\w*|restrain\w*|neglig\w*|vacan\w*|elusive|spared?|excus\w*|hold off|held off|put off)\b|-free\b",
    re.IGNORECASE,
)
"""Words by which English says a negation in the affirmative, and that are no negations themselves."""
OTHER_WORD = re.compile(
    r"(?:close(?:r|st)?(?:-| (?:to|by|behind|on|enough|ties|ally|allies|friends?|contact|relations?|attention|range|quarters|call|cooperation|look|watch|at hand))|"
    r"right (?:now|away|after|before|across|up|down|next|beside|behind|here|there)|well (?:over|above|below|under|before|after|into)|"
    r"open to|opening (?:day|match|game|remarks|speech)|lost and found|free of|free from|fall (?:in love|ill|asleep|apart|short)|"
    r"let alone|let's|just as|just (?:over|under|about|before|after)|back (?:to|in|at|on|and)|in favou?r|win-win|sick of|fine[- ]tun\w*|"
    r"fine dust|fine particles?|safe to say|clear of|sure enough|hard by|used to|kind of|mean(?:s|t)? (?:that|to|the|a|an|it|he|they|we))\b",
    re.IGNORECASE,
)
"""Places where a word of a pair of contraries is another word: close to, right now, free of."""

LIGHT = frozenset(
    "to be been being is are was were a an the any have has had having yet ever really actually even also still always of for in that "
    "it he she they we i do does did would will could should can may might must need needed want wants wanted its their his her".split()
)
"""Words of no weight between a negation and what it turns round."""

HEDGE = re.compile(
    r"\b(?:may|might|could|can|cannot|can['’]t|possibl[ey]|possibilit\w*|perhaps|maybe|probabl[ey]|likely|unlikely|likelihood|"
    r"report(?:ed|s|edly)|alleg\w*|apparent\w*|seem\w*|appear\w*|believ\w*|thought|suspected|potential\w*|would|should|"
    r"estimat\w*|forecast\w*|expect\w*|predict\w*|project\w*|risk\w*|chance\w*|able|enabl\w*|allow\w*|suggest\w*|"
    r"claim\w*|said to|rumou?r\w*|capable|capacity|ability|feasible|presum\w*|purported\w*|supposed\w*|so-called|"
    r"tend\w*|prospect\w*|plan\w*|hop(?:e|es|ed|ing)|aim\w*|let|lets|option\w*|easily|eligible|entitled|permit\w*|free to|"
    r"accus\w*|feared?|threat\w*|vulnerable|afford|get to|proposed|proposal|impossible|in a position|"
    r"conceivabl[ey]|arguabl[ey]|rul(?:e|es|ed|ing) out|often|sometimes|usually|at times|occasionally|reckon\w*|think\w*|could[n'’t]*|won['’]t|unable|to help|help\w*)\b",
    re.IGNORECASE,
)
"""Words that leave it open, or that give leave or ability (Vietnamese "có thể" is all of these)."""

ABILITY = re.compile(
    r"\b(?:can|cannot|can['’]t|couldn['’]t|able|unable|enabl\w*|allow\w*|let|lets|help\w*|would|should|plan\w*|aim\w*|afford|permit\w*)\b",
    re.IGNORECASE,
)
"""Those of them that give leave or ability and say nothing of likelihood."""

OPEN = re.compile(
    r"(?:may|might|could|can|cannot|can['’]t|could[n'’t]*|possib\w*|perhaps|maybe|probabl[ey]|likely|unlikely|likelihood|potential\w*|"
    r"risk\w*|chance\w*|prospect\w*|conceivabl[ey]|able|unable|capable|threat\w*|feared?|should|reportedly|alleg\w*|suspected|"
    r"supposed\w*|seem\w*|appear\w*|apparent\w*|rumou?r\w*|impossible|presum\w*|suggest\w*|option\w*)",
    re.IGNORECASE,
)
"""Those that leave it open even beside "will" or "would"."""

CERTAIN = re.compile(r"\b(?:will|is|are|was|were|has|have|had|definitely|certainly|does|do|did)\b", re.IGNORECASE)

CLAUSE_BREAK = re.compile(
    r"[,;:()—–]| - |\b(?:but|while|although|though|because|whereas|however|and|which|who|that|as|after|since|with|so|or|if|when)\b",
    re.IGNORECASE,
)
SCOPE_BREAK = re.compile(
    r"[,;:()—–\"“”]| - |\b(?:but|while|although|though|because|whereas|however|and|that|which|who|until|before|after|since)\b",
    re.IGNORECASE,
)
"""Where the reach of an English negation ends."""
DENIES_THAT = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out) that$",
    re.IGNORECASE,
)
"""A denial reaches past its own "that"."""
HEDGE_BREAK = re.compile(r";|\b(?:but|while|although|though|because|whereas|however)\b", re.IGNORECASE)
"""What ends the reach of "it is possible that": a quotation that depends on it does not."""
STRONG_BREAK = re.compile(r"[;:()—–\"“”]| - |\b(?:but|while|although|though|because|whereas|however)\b", re.IGNORECASE)

PASSED_ON = re.compile(
    r"\b(?:said|says|say|told|according|report\w*|sources?|claim\w*|accus\w*|suspected|rumou?r\w*|word is|alleg\w*|"
    r"consider\w*|regard\w*|deemed|attribut\w*)\b",
    re.IGNORECASE,
)
"""Words by which an English sentence leaves a claim to somebody else."""

CONDITION = re.compile(
    r"\b(?:if|unless|provided|providing|as long as|so long as|once|only|condition\w*|depend\w*|subject to|contingent|in case|should|"
    r"whether|when|without|until|assuming|otherwise|would|were|in the event|even|or else|any|where|with)\b",
    re.IGNORECASE,
)
"""Words that set a condition."""
IF = re.compile(
    r"\b(?:if|unless|provided|providing|as long as|so long as|once|condition\w*|depend(?:s|ed|ing|ent)?|subject to|contingent|in case|in the event|"
    r"assuming|otherwise|or else|whether|when|whenever|pending|only (?:with|after|when|if|once)|should (?:the|a|an|it|they|he|she|this|these)|"
    r"(?<=[,;\"”] )should [\w-]+|were (?:it|they|he|she|the) |had (?:it|they|he|she|the) )\b",
    re.IGNORECASE,
)
"""Those that do little else."""
IN_A_CASE = re.compile(
    r"\bin an? (?:[\w-]+ )?(?:case|event|scenario|situation|emergency|contest|race|match-?up|run-?off|duel)\b",
    re.IGNORECASE,
)
"""What answers "trong trường hợp"."""
RELATIVE = re.compile(r"\b(?:that|which|who) (?:is|are|was|were|has|have|had)\b", re.IGNORECASE)
WITHOUT = re.compile(r"\b(?:without|barring|absent|except|lest|or|failing|until)\b", re.IGNORECASE)
"""Words that answer "nếu không"."""

LIMITED = re.compile(
    r"\b(?:below|under|within|at most|up to|ceiling|cap(?:s|ped)?|limit\w*|unchanged|flat|steady|still)\b",
    re.IGNORECASE,
)
"""Words that answer a negated "exceed", "rise" or "fall"."""
NOT_YET = re.compile(
    r"\b(?:before|prior to|ahead of|until|till|yet|pending|await\w*|still|remain\w*|wait\w*)\b", re.IGNORECASE
)
"""Words that answer "chưa": what was still to come."""
LEFT_OUT = re.compile(
    r"\b(?:negative|strip(?:s|ped|ping)? out|leav(?:e|es|ing) out|left out|omit\w*|excl\w*|ex|only|solely|alone|beyond|outside|other than|all but|"
    r"clear|vacant|idle|untouched|net of|bar|barring|aside|apart|clean|blank|missing|gap|discount\w*|disregard\w*)\b",
    re.IGNORECASE,
)
"""Words that answer a negated noun: tests were negative, an index strips out energy."""
BEGUN = re.compile(r"\b(?:first|until now|so far|unprecedented|record|debut\w*)\b", re.IGNORECASE)
"""Words that answer "chưa": what had not been before."""
