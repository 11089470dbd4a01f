"""English words that settle what is to come or what is suspected, and words that keep it open."""

from __future__ import annotations

import re

WILL = re.compile(
    r"\b(?:will|shall|would(?! (?:have|be able|not have|never have|like|rather|prefer|say|you|it|he|she|they|we))|"
    r"(?:is|are) going to|(?:is|are) certain to|(?:is|are) sure to)\b",
    re.IGNORECASE,
)
"""The future as a certainty, or as it is reported."""

RESERVED = re.compile(
    r"\b(?:may|might|could|can|cannot|can['’]t|possibl[ey]|possibilit\w*|perhaps|maybe|probabl[ey]|likely|unlikely|likelihood|potential\w*|"
    r"expect\w*|forecast\w*|predict\w*|project(?:s|ed|ing|ions?)|plan(?:s|ned|ning)?|schedul\w+|due to|set to|target\w*|aim\w*|hop(?:e|es|ed|ing)|"
    r"intend\w*|estimat\w*|anticipat\w*|risk\w*|chance\w*|able to|prospect\w*|appear\w*|seem\w*|believ\w*|think\w*|thought|suggest\w*|"
    r"hard|difficult|struggle\w*|unable|impossible|if|unless|want\w*|propos\w+|consider\w*|tentative\w*|provisional\w*|slated|capable|"
    r"fear\w*|threat\w*|opportunit\w+|eligible|allow\w*|let|help\w*|would be able|reportedly|alleged\w*)\b",
    re.IGNORECASE,
)
"""Words by which a sentence keeps open what is to come."""

DOUBT = re.compile(
    r"\b(?:accus\w*|alleg\w*|suspect\w*|suspicion\w*|charg(?:e|es|ed|ing)|claim\w*|believ\w*|report(?:ed|edly|s)|said to|says? to|thought|apparent\w*|"
    r"suppos\w*|purport\w*|rumou?r\w*|indict\w*|presum\w*|consider\w*|regard\w*|seen as|deem\w*|appear\w*|seem\w*|likely|may|might|could|"
    r"possib\w+|perhaps|probabl\w+|defendants?|prosecut\w+|trial|blam\w*|told|according|understood|feared?|assum\w*|credited|known|"
    r"call(?:ed|s)?|view(?:ed|s)?|estimated|speculat\w*|den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|gossip|talk of|theor\w+|myth|refut\w*|disput\w*|potential\w*|describ\w+|so-called|attribut\w+)\b",
    re.IGNORECASE,
)
"""Words by which a sentence keeps open what is suspected, or leaves it to somebody else."""

FOUND = re.compile(
    r"\b(?:prov(?:e|es|ed|en)|confirm\w*|establish\w*|conclud\w*|determin\w*|found|identif\w+|ascertain\w*|show(?:s|ed|n)?|verif\w+)\b",
    re.IGNORECASE,
)
FIRST = re.compile(
    r"\b(?:initial\w*|preliminar\w*|provisional\w*|tentativ\w*|early|first|so far|at first|suspect\w*|believ\w*|appear\w*|alleg\w*|estimat\w*|"
    r"likely|may|might|could|to date|apparent\w*|at this stage|seem\w*)\b",
    re.IGNORECASE,
)
"""Words by which a finding stays provisional."""
