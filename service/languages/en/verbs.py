"""English reporting verbs with their stance. Keys are lower case; verbs are given by their base form, ``forms`` makes the others."""

from __future__ import annotations

from typing import cast

from service.languages.tables import Verb, pairs, phrases, table
from service.types import Stance

_IRREGULAR = pairs(
    """
    say: says said saying; tell: tells told telling; write: writes wrote written writing; deny: denies denied
    denying; reply: replies replied replying; admit: admits admitted admitting; testify: testifies testified
    testifying; think: thinks thought thinking; put: puts putting; swear: swears swore sworn swearing; vow: vows
    vowed vowing; foresee: foresees foresaw foreseen foreseeing; forecast: forecasts forecasting; speak: speaks
    spoke spoken speaking; clarify: clarifies clarified clarifying; specify: specifies specified specifying;
    imply: implies implied implying; see: sees saw seen seeing; find: finds found finding; quip: quips quipped
    quipping; decry: decries decried decrying; show: shows showed shown showing; retell: retells retold
    retelling; allege: alleges alleged alleging; hold: holds held holding; hit: hits hitting; rebut: rebuts
    rebutted rebutting; hear: hears heard hearing; know: knows knew known knowing; tweet: tweets tweeted
    tweeting; rule: rules ruled ruling; cry: cries cried crying; identify: identifies identified identifying;
    reject: rejects rejected rejecting; justify: justifies justified justifying; refer: refers referred
    referring; prefer: prefers preferred preferring; bet: bets betting; commit: commits committed committing;
    blast: blasts blasted blasting; stress: stresses stressed stressing; slam: slams slammed slamming; go: goes
    went; label: labels labelled labeled labelling labeling; signal: signals signalled signaled signalling
    signaling; program: programs; let: lets; urge: urges urged urging; understand: understands understood; feel:
    feels felt feeling; read: reads; rebuff: rebuffs rebuffed rebuffing; lay: lays laid; regret: regrets
    regretted regretting
    """
)


def forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb phrase whose first word is the verb."""
    base, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    if base in _IRREGULAR:
        made = [base, *_IRREGULAR[base].split()]
    else:
        stem = base[:-1] if base.endswith("e") else base
        s = (
            base[:-1] + "ies"
            if base.endswith("y") and base[-2] not in "aeiou"
            else base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
        )
        ed = base[:-1] + "ied" if base.endswith("y") and base[-2] not in "aeiou" else stem + "ed"
        made = [base, s, ed, (base if base.endswith("ee") else stem) + "ing"]
    return tuple(m + tail for m in made)


_BASE: dict[str, Verb] = table(
    {
        "neutral": """
            smile; grin; nod; shrug; weep; sob; beam; mumble; mutter; stammer; gasp; scoff/criticise;
            sneer/criticise; snap; chime in; utter; pipe up; enthuse/praise; rejoice/praise; confide/admit;
            divulge/confirm; let slip/confirm; recite; dictate; phone in; text; blog; write back; chip in;
            caption;
            intimate/suggest; venture/suggest; volunteer; spell out; articulate; summarise; summarize;
            stipulate; shout; yell; whisper; laugh; chuckle; sigh; interject; retort/deny; exclaim;
            murmur; tease; attest/confirm; certify/confirm;
            say; tell; state/assert; add; report; note; remark; write; announce; explain; describe;
            comment; reply; respond; answer; mention; observe; continue; recall; inform;
            disclose/confirm; reveal/confirm; share; post; tweet; point out; express; indicate;
            show; cite; quote; testify; recount; relate; outline; put; call/claim; conclude; find;
            think/suggest; clarify; specify; elaborate; quip; joke; refer to; term/claim;
            label/claim; brand/criticise; dub; characterise/claim; characterize/claim; read;
            declare/assert; brief; notify; advise/suggest; remind; retell; recap; publish; release;
            highlight/assert; believe/claim,suggest; consider/claim; attribute;
            blame/accuse,criticise; pronounce; rule; sum up; muse; reflect; proclaim/assert; voice;
            narrate; report back; message; set out; detail; hold/claim; deem/claim; compare; liken
        """,
        "assert": """
            affirm/confirm; assure/promise; stress; emphasise; emphasize; insist/claim;
            assert/claim; maintain/claim; reaffirm/confirm; reiterate; underline; underscore;
            contend/claim; argue/claim; reassure; restate; repeat
        """,
        "claim": """
            aver; profess; postulate/suggest; surmise/estimate; theorize/suggest; hypothesise/suggest;
            hypothesize/suggest; gush/praise;
            claim; allege/accuse; purport; boast; profess; hint/suggest; imply/suggest; suggest;
            speculate/estimate
        """,
        "confirm": "confirm; verify; corroborate; reconfirm",
        "deny": """
            gainsay; play down; downplay; negate;
            counter; disagree; hit back at; pour cold water on; deny; reject; refute; dismiss;
            rebut; dispute; disavow; disclaim; rule out; repudiate; contradict; brush off; brush
            aside; shoot down; rebuff; push back
        """,
        "admit": """
            admit; concede; acknowledge/confirm; confess; recognise/confirm; recognize/confirm; own
            up; accept; apologise; apologize; regret
        """,
        "warn": """
            warn; caution; threaten; worry; fear; alert; express concern; voice concern; sound the
            alarm; raise concern; raise concerns
        """,
        "promise": "promise; pledge; vow; swear; commit; undertake; guarantee; offer",
        "accuse": "accuse; charge; blame/criticise; implicate; indict; prosecute",
        "demand": """
            implore; entreat; beseech; prod;
            demand; urge; call for; call on; order; request; appeal; ask/question; insist on; press
            for; instruct; direct; exhort; beg; plead; push for; require; propose/suggest;
            want/suggest; hope/suggest
        """,
        "praise": """
            praise; hail; welcome/agree; commend; laud; applaud; thank; congratulate; acclaim;
            salute; extol; appreciate; express gratitude
        """,
        "criticise": """
            grumble; gripe; moan; rail against; fulminate; rage; fume; snipe at; castigate; excoriate;
            upbraid; reproach; admonish/warn; rap; take aim at; tear into;
            criticise; criticize; condemn; denounce; slam; blast; lambast; decry; deplore; complain;
            lament; attack; deride; chide; oppose/deny; object; protest; lash out; rebuke; berate;
            scold; mock; hit back; hit out; fire back; bemoan; take issue
        """,
        "estimate": """
            envision; augur; foretell; prophesy; pencil in;
            estimate; forecast; predict; project; expect; anticipate; foresee; reckon; calculate;
            guess; count; assess/suggest; envisage
        """,
        "decline": """
            decline to comment; refuse to comment; decline; refuse; would not say; could not be
            reached; did not respond
        """,
        "suggest": """
            recommend; advise; suggest/claim; propose/demand; float; counsel; opine; assess/neutral;
            judge; encourage; signal; theorise; evaluate; view; conclude/confirm; believe; consider
        """,
        "agree": "agree; back; support; endorse; consent; approve; echo; concur; accept/admit",
        "question": "question; wonder; ask; doubt; query; inquire; challenge; enquire; quiz",
    },
    weak="""
            smile; grin; nod; shrug; weep; sob; beam; mumble; mutter; stammer; gasp; scoff; sneer; snap; chime
            in; utter; pipe up; enthuse; rejoice; confide; let slip; recite; dictate; text; blog; caption;
            inquire; enquire; assess;
            intimate; venture; volunteer; spell out; articulate; summarise; summarize; stipulate; shout;
            yell; whisper; laugh; chuckle; sigh; interject; retort; exclaim; murmur; tease; certify;
            attest;
            aver; profess; surmise; gush; grumble; gripe; moan; rail against; fulminate; rage; fume; snipe
            at; rap; take aim at; tear into; prod; negate; play down; downplay; envision; augur; foretell;
            pencil in; implore; entreat;
            beseech; gainsay; castigate; excoriate; upbraid; reproach; admonish;
            add; put; call; find; see; think; show; share; post; continue; speak; express; cite;
            quote; release; publish; list; record; back; support; approve; accept; want; hope;
            order; press for; require; direct; attack; charge; count; rate; view; read; term; label;
            brand; dub; refer to; hold; rule; feel; judge; float; worry; ask; question; challenge;
            answer; reply; respond; appeal; push for; project; regret; threaten; decline; refuse;
            prosecute; indict; identify; signal; compare; liken; outline; detail; set out;
            calculate; encourage; commit; undertake; guarantee; push back; highlight; attribute;
            consider; deem; message; advise; alert; guess; salute; mock; evaluate; comment; notify;
            relate; reflect; recognise; recognize; consent; echo; instruct; shoot down; brush off;
            brush aside; rebuff; recap; inform; brief; offer; remind
        """,
)
_FIXED = pairs(
    """
    declined to comment: decline; refused to comment: decline; declines to comment: decline; declining to
    comment: decline; did not respond: decline; did not immediately respond: decline; did not reply: decline;
    had no comment: decline; has not commented: decline; have not commented: decline; declined to say: decline;
    declined to give: decline; declined to elaborate: decline; declined to confirm: decline; refused to say:
    decline; would not comment: decline; declined comment: decline; declined to disclose: decline; declined to
    discuss: decline; refused to disclose: decline; neither confirmed nor denied: decline; would not say:
    decline; did not comment: decline; could not be reached: decline; refused to confirm: decline; declined to
    specify: decline; declined to provide: decline; declined to answer: decline; did not return: decline; did
    not answer: decline; declined to name: decline; declined to identify: decline; protested his innocence: deny; protested her innocence: deny; protested their innocence: deny; maintained his innocence:
    deny; maintained her innocence: deny; maintained their innocence: deny; issued a denial: deny; issued
    a warning: warn; gave an assurance: promise; did not deny: admit; has not responded: decline; have not
    responded: decline; had not responded: decline; was not available for comment: decline; made clear: assert;
    made it clear: assert; went on: neutral; made the remarks: neutral
    """
)
VERBS: dict[str, Verb] = {f: v for b, v in reversed(list(_BASE.items())) for f in forms(b)} | {
    f: Verb(cast(Stance, s)) for f, s in _FIXED.items()
}
BASES = frozenset(b for b in _BASE if " " not in b)
NOT_VERBS = phrases(
    """
    press briefing; news briefing; a briefing; speaking; generally speaking; so-called; that is to say; called
    off; put off; put out; put up; put down; put forward; put in; put on; found in; found guilty; found dead;
    added to; needless to say; to say the least; calls for papers; report card; state of; state media; state
    news; state television; state tv; state secretary; state department; state treasury; states of; member
    states; united states; state bank; state agency; reports of; claims that have; post office; charges of;
    share price; share prices; shares of; shares in; share of; back to; count as; vice state; notes that come;
    state-run; state securities commission; state audit; state visit; state assets; state budget; state capital;
    state council; announced plans for; order to; in order; rule of law; project management; see also; post a;
    holds talks; held talks; backed by; release of; view of; in view; in response; respond to the; show up;
    showed up; put together; direct talks; supported by; reported cases; reported case; state owned;
    state-owned; state's; state enterprise; state enterprises; pledged aid; states and; question of; attack on;
    attacks on; read more; according; report to; record high; record low
    """
)
"""Phrases that hold a reporting verb's form and report nothing."""
