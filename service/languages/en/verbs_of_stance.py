"""English verbs of stance, narrowly: what nobody writes for a verb of another family, and what may answer a family."""

from __future__ import annotations

TOLD: dict[str, str] = {
    "deny": r"(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)|refut(?:es|ed|ing))",
    "admit": r"(?:admit(?:s|ted|ting)?|conced(?:es|ed|ing)|confess(?:es|ed|ing)?|apologi[sz](?:es|ed|ing))",
    "confirm": r"(?:confirm(?:s|ed|ing)?|verif(?:ies|ied))",
    "decline": r"(?:(?:declin|refus)(?:es|ed|ing) to)",
    "warn": r"(?:warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|threaten(?:s|ed)?)",
    "promise": r"(?:promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)|swor[en]|guarantee(?:s|d|ing))",
    "accuse": r"(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|alleg(?:es|ed|ing))",
    "praise": r"(?:prais(?:es|ed|ing)|hail(?:s|ed|ing)|laud(?:s|ed|ing)|applaud(?:s|ed|ing)|commend(?:s|ed|ing)|thank(?:s|ed|ing)|"
    r"congratulat(?:es|ed|ing)|welcom(?:es|ed|ing))",
    "criticise": r"(?:criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|condemn(?:s|ed|ing)|denounc(?:es|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed)|"
    r"lambast(?:s|ed)|castigat(?:es|ed)|rebuk(?:es|ed|ing))",
}
"""What an article says that a speaker did; a form that is a noun too is left out."""

ANSWERS: dict[str, str] = {
    "deny": r"(?:den(?:y|ie|ial)\w*|reject\w*|dismiss\w*|refut\w*|rebut\w*|disput\w*|rul\w+ out|contradict\w*|disavow\w*|brush\w* (?:off|aside)|"
    r"not true|untrue|false|no truth|baseless|groundless|rebuff\w*|insist\w*|never|not|no|oppos\w*|object\w*|contest\w*|n['’]t)",
    "admit": r"(?:admi\w+|conce\w+|acknowledg\w*|confess\w*|recogni\w*|apolog\w*|sorry|regret\w*|own(?:s|ed) up|accept\w*|grant\w*|guilt\w*|plead\w*|"
    r"pled|responsib\w*|allow(?:s|ed) that|agree\w*|confirm\w*)",
    "confirm": r"(?:confirm\w*|verif\w*|corroborat\w*|acknowledg\w*|affirm\w*|validat\w*|proof|prove\w*|establish\w*|authenticat\w*|recogni\w*|"
    r"said|told|announc\w*|insist\w*|stress\w*|assert\w*|determin\w*|found|certif\w*|reiterat\w*|identif\w*)",
    "decline": r"(?:declin\w*|refus\w*|no comment|not comment\w*|n['’]t comment\w*|silent|silence|unavailable|not (?:immediately )?\w+|n['’]t|without|"
    r"neither|tight-lipped|would say only|yet to|unwilling|withh\w+|reject\w*|turn\w* down|never|no)",
    "warn": r"(?:warn\w*|caution\w*|threat\w*|alert\w*|alarm\w*|advis\w*|fear\w*|concern\w*|risk\w*|worr\w*|danger\w*|remind\w*|noted?|notes|noting|"
    r"urg\w*|careful|beware|point\w* out|stress\w*|predict\w*|forecast\w*|recommend\w*|vow\w*|pledg\w*)",
    "promise": r"(?:promis\w*|pledg\w*|vow\w*|commit\w*|guarantee\w*|assur\w*|swor[en]|swear\w*|undert\w+|ensur\w*|agree\w*|determin\w*|resolv\w*|"
    r"insist\w*|oath|word|bound|offer\w*|declar\w*|dedicat\w*|bet\w*)",
    "accuse": r"(?:accus\w*|alleg\w*|blam\w*|denounc\w*|criticis\w*|criticiz\w*|condemn\w*|claim\w*|indict\w*|charg(?:ed|es|ing)|complain\w*|"
    r"fault\w*|suspect\w*|reported|held responsible|lawsuit|sue[ds]?|whistle\w*|denied (?:the )?(?:charges?|claims?)|attack\w*)",
    "praise": r"(?:prais\w*|hail\w*|laud\w*|applau\w*|welcom\w*|commend\w*|thank\w*|congratulat\w*|appreciat\w*|credit\w*|tribute\w*|compliment\w*|"
    r"salut\w*|acclaim\w*|impress\w*|grateful|gratitude|honou?r\w*|value[ds]?|highly|admir\w*|pleased|glad|proud|positive\w*|hono\w+|"
    r"celebrat\w*|support\w*|recogni\w*|excellent|great|good|delight\w*|respect\w*|award\w*|acknowledg\w*|encourag\w*|esteem\w*)",
    "criticise": r"(?:critici\w*|condemn\w*|denounc\w*|slam\w*|blast\w*|attack\w*|rebuk\w*|oppos\w*|protest\w*|object\w*|fault\w*|complain\w*|accus\w*|"
    r"blam\w*|deplor\w*|scold\w*|lash\w*|hit out|against|castigat\w*|lambast\w*|decr\w+|unhappy|reject\w*|outrage\w*|critique\w*|mock\w*|"
    r"disagree\w*|disapprov\w*|resist\w*|anger\w*|angry|dissent\w*|hostil\w*|reprimand\w*|ridicul\w*|belittl\w*|disparag\w*)",
}
"""Words that may answer a verb of a family, whoever speaks."""
