"""English words that keep a statement open; any of them in the sentence may stand for the source's reservation."""

from __future__ import annotations

import re


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_DOUBTED = (
    r"may|might|could|could[n'’t]*|possib\w*|impossib\w*|perhaps|maybe|probab\w+|likely|unlikely|likelihood|likeliest|potential\w*|"
    r"reportedly|alleg\w*|suspected|suspecting|suspects? (?:that|a|an|the|it|he|she|they|him|her)|suspicion\w*|suspicious\w*|seem\w*|appear\w*|apparent\w*|rumou?r\w*|presum\w*|believ\w*|thought|"
    r"estimat\w*|doubt\w*|fear\w*|threat\w*|assum\w*|understood|speculat\w*"
)
OPEN = _words(
    _DOUBTED
    + r"|can|cannot|can['’]t|risk\w*|chance\w*|prospect\w*|odds|conceivabl[ey]|able|unable|capab\w+|ability|supposed(?! to)|supposedly|suppose|suggest(?:s|ed|ing)|"
    r"option\w*|danger|look(?:s|ed|ing)? (?:like|set|as)|allow\w*|let|lets|enabl\w*|permit\w*|help\w*|rul(?:e|es|ed|ing) out|open|free|eligible|"
    r"entitled|in a position|feasible|should|ought|room|liable|prone|candidate|up to|depend\w*|hope\w*|hoping|scope|on the cards|"
    r"a matter of|envisag\w*|would (?:n['’]t |not )?have|would be able|opportunit\w+|leave to|licen[cs]\w+|afford|sounds?|feels?"
)
"""What may stand for a possibility, an ability or leave."""
FEARED = _words(r"fear\w*|threat\w*|doubt\w*|up to|depend\w*")
"""Words of ``OPEN`` beside which "will" still settles the matter ("fears that prices will double")."""
GENERIC = _words(
    r"sometimes|usually|often|generally|typically|normally|occasionally|some|you|your|one|every|each|any|always"
)
"""Where the present tense tells what happens as a rule, so that an ability may be left unsaid."""
WILL = _words(
    r"will|shall|would|is going to|are going to|is certain to|are certain to|is sure to|are sure to|is to|are to"
)
ALLEGED = _words(
    _DOUBTED
    + r"|accus\w*|report\w*|said|says|say|saying|claim\w*|supposed(?! to)|supposedly|suppose|purport\w*|consider\w*|seen as|deem\w*|regard\w*|charg\w*|indict\w*|"
    r"defend\w*|accord\w*|told|blam\w*|call\w*|view\w*|credit\w*|fake|counterfeit|talk|gossip|question\w*|describ\w*|word|attribut\w*|tipp\w*|"
    r"tout\w*|identit\w*|prosecut\w*|investigat\w*|deni\w*|deny\w*|so-called|unverified|unconfirmed|implicat\w*|liken\w*|known as"
)
UNVERIFIED = _words(
    r"verif\w*|unverif\w*|confirm\w*|unconfirm\w*|independent\w*|corrobor\w*|establish\w*|authentic\w*|clear|unclear|check\w*|proof|prov\w+|"
    r"substantiat\w*|validat\w*|ascertain\w*|vouch\w*|not known|unknown|determin\w*|pinned|acknowledg\w*|comment\w*|neither|declin\w*|identif\w*|"
    r"certain|uncertain|open|test\w*|" + _DOUBTED
)
CONSIDERED = _words(
    r"consider\w*|weigh\w*|mull\w*|stud(?:y|ies|ied|ying)|review\w*|draft\w*|propos\w*|plan\w*|may|might|could|would|explor\w*|discuss\w*|talk\w*|"
    r"negotiat\w*|seek\w*|sought|want\w*|suggest\w*|recommend\w*|ask\w*|call\w*|request\w*|bill|bills|pending|float\w*|intend\w*|await\w*|opinion\w*|"
    r"consult\w*|feedback|examin\w*|idea\w*|assess\w*|apprais\w*|evaluat\w*|debat\w*|deliberat\w*|prepar\w*|urg\w*|bid|favou?r\w*|offer\w*|wait\w*|"
    r"calculat\w*|advis\w*|demand\w*|appeal\w*|pitch\w*|moot\w*|petition\w*|research\w*|press\w*|lobb\w*|wish\w*|under way|underway|look\w* (?:into|at)|"
    r"think\w*|survey\w*|inspect\w*|possib\w*|perhaps|likely|comment\w*|solicit\w*|bargain\w*|haggl\w*|in the works|working on|drawing up|drawn up|"
    r"thrash\w*|develop\w*|if|whether|proposal\w*|potential\w*|investigat\w*|check\w*|question\w*|tabl\w*|hear\w*|screen\w*|vet\w*"
)
RESOLVED = _words(
    r"decided|decides|decision|approved|approves|agreed|agrees|signed|signs|adopted|adopts|passed|passes|issued|issues|enacted|finali[sz]ed|settled|"
    r"ordered|granted|grants|will|shall|concluded|sealed|clinched|confirmed|committed|has been|have been|introduced|chosen|chose|picked|made"
)
"""What tells that a matter is decided."""
PROVISIONAL = _words(
    r"provision\w*|prelimin\w*|initial\w*|early|earliest|first|so far|tentativ\w*|rough\w*|reckon\w*|project\w*|forecast\w*|calculat\w*|to date|"
    r"assess\w*|indicat\w*|stages?|at least|origin\w*|begin\w*|began|start\w*|put at|puts|putting|is put|are put|expect\w*|up to|interim|count|"
    r"as of|still|suggest\w*|guess\w*|" + _DOUBTED
)
