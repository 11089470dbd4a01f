"""English verbs whose stance matters when a statement is retold: the families that must not be exchanged."""

from __future__ import annotations

import re

FAMILIES: dict[str, str] = {
    "deny": r"(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|"
    r"disput(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|repudiat\w+|rebuff\w*|disavow\w*|brush(?:ed|es)? (?:off|aside)|"
    r"quash\w*|debunk\w*|contradict\w*|pour\w* cold water|push(?:ed|es)? back)",
    "admit": r"(?:admit(?:s|ted|ting)?|admission|conced(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing|ement)|confess(?:es|ed|ing)?|"
    r"recogni[sz](?:e|es|ed|ing)|own(?:s|ed) up|came clean|apologi[sz]\w*)",
    "confirm": r"(?:confirm(?:s|ed|ing|ation)?|verif(?:y|ies|ied)|corroborat\w+)",
    "accept": r"(?:accept(?:s|ed|ing)?|agree[sd]?|endors(?:e|es|ed)|back(?:s|ed)|approv(?:e|es|ed)|embrac(?:e|es|ed)|concur(?:s|red)?|welcom(?:e|es|ed))",
    "decline": r"(?:(?:declin|refus)(?:e|es|ed|ing) (?:to (?:comment|say|answer|discuss|confirm|elaborate|respond|give|disclose|provide|"
    r"speculate|name|identify|specify)|comment)|(?:did|would|could|has|have|had|does)(?: not|n['’]t) (?:immediately )?(?:comment|respond|"
    r"responded|commented|reply|replied|say)|no (?:immediate )?comment|not (?:immediately )?available for comment|"
    r"could not (?:immediately )?be reached|neither confirmed nor denied)",
    "praise": r"(?:prais(?:e|es|ed|ing)|hail(?:s|ed|ing)?|laud(?:s|ed|ing)?|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|extol\w*|acclaim\w*|"
    r"salut(?:e|es|ed|ing)|tout(?:s|ed|ing)?|excellent|brilliant|stellar|spectacular|glowing|superb|impressive|remarkable)",
    "criticise": r"(?:criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?|"
    r"blast(?:s|ed)|lambast\w*|decr(?:y|ies|ied)|castigat\w+|deplor(?:e|es|ed|ing)|rebuk(?:e|es|ed|ing))",
    "warn": r"(?:warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|threaten(?:s|ed|ing)?)",
    "promise": r"(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|sw(?:ear|ears|ore))",
    "accuse": r"(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing))",
}
LOOSE: dict[str, str] = {
    "deny": r"(?:not true|untrue|false|no (?:truth|basis|such)|baseless|groundless|denial|unfounded|never|not|no|n['’]t|rumou?rs?|"
    r"contrary|hit back|oppos\w+|object\w+|refus\w+|declin\w+)",
    "admit": r"(?:regret\w*|sorry|true|accept\w*|confirm\w*|did not deny|agree\w*|concession|noted?|noting|allow(?:ed|s) that|grant\w*|"
    r"although|though|while|however|but)",
    "confirm": r"(?:acknowledg\w+|affirm\w*|establish\w*|proof|prov(?:e|ed|en)|validat\w+|assur\w+|insist\w*|reaffirm\w*|announc\w*|"
    r"stat(?:e|ed|es)|admit\w*|said|says|told)",
    "accept": r"(?:support\w*|favou?r\w*|consent\w*|adopt\w*|for)",
    "decline": r"(?:refus\w+|silent|silence|declin\w+|not (?:say|give|provide|disclose|name|naming)|without (?:naming|elaborating|giving)|"
    r"did not (?:give|name|elaborate|disclose|provide))",
}
"""Words that answer a stance of the source without belonging to its family."""

PERSONAL = re.compile(
    r"(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|sw(?:ear|ears|ore)) "
    r"(?:to|that|not|never|it|he|she|they|his|her|its|their|no|any|an?|the|full|more|further|\w+ly)\b|"
    r"(?:accus|alleg)(?:e|es|ed|ing)\b",
    re.IGNORECASE,
)
"""Somebody's own promise or charge; "pledges" of capital, "the promised 600" and what a fall is blamed on are none."""
ATTRIBUTE = re.compile(
    r"\b(?:the|an?|its|his|her|their|of|than|this|that|these|those|any|such|\w+['’]s) (?:\w+ly )?$", re.IGNORECASE
)
"""What stands before a participle or noun that nobody speaks by."""
