"""English and other given names that tell whether somebody is a woman or a man. All lower case."""

from __future__ import annotations

from service.languages.tables import words

GENDERS = {
    **dict.fromkeys(
        words(
            """
            thi ms mrs anna anne maria marie mary sarah laura emma julia elena olga natalia irina svetlana tatiana
            oksana yulia ingrid priya fatima aisha leila layla amina angela ursula christine catherine katherine
            elizabeth jennifer jessica linda lisa susan karen nancy margaret michelle patricia barbara hannah helen
            alice claire sophie isabel isabella carmen lucia rosa ana sofia victoria diana nina eva monica paula
            simone brigitte giorgia kamala hillary melania nicola theresa rachel rebecca samantha stephanie
            gabriela daniela alejandra mariana yuko keiko sakura mei xiuying
            """
        ),
        "f",
    ),
    **dict.fromkeys(
        words(
            """
            van mr john james robert michael william david richard joseph thomas charles christopher daniel matthew
            anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward
            jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
            gregory alexander patrick jack dennis peter vladimir sergei sergey dmitry dmytro volodymyr oleksandr
            andrii ivan mikhail viktor maksym bohdan ahmed mohammed muhammad mohammad ali hassan hussein omar ibrahim
            abdul khalid benjamin yoav jose juan carlos luis pedro miguel antonio jorge rodrigo fernando pablo marco
            giovanni luca markku lars erik hans klaus friedrich olaf emmanuel francois jean pierre jacques gilles
            henri kenji hiroshi takeshi narendra rajesh sanjay anil bambang prabowo joko ferdinand joe barack elon
            """
        ),
        "m",
    ),
}
"""First and middle names and honorifics that tell whether somebody is a woman or a man ("Thi", "Van": Vietnamese)."""
