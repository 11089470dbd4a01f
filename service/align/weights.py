"""Weights of the link models, made by ``tools/fit_alignment.py``; do not edit by hand.

Fitted on 24 newsroom rewrites and 243 edited news translations (``TRANSLATED``: 300 edited bundles with machine
translations) with gold links, features standardised, L2 penalty; what
they do on stories left out of the fit is in docs/quality.md. Order of the numbers: ``features.PAIR``, ``.ATTACHED``.
"""

from __future__ import annotations

from typing import Final

from service.align.model import LinkModel, Logistic

LEXICON: Final = LinkModel(
    pair=Logistic(
        (
            9.0313,  # margin
            2.9105,  # answered
            -1.3360,  # answering
            14.5735,  # lead_row
            3.4108,  # lead_column
            2.8212,  # both_headline
            -3.7732,  # one_headline
            -5.9883,  # drift
            0.4411,  # longer
            -1.0349,  # quotes_differ
            0.6971,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        0.6940,
    ),
    attached=Logistic(
        (
            24.6351,  # margin
            -6.3079,  # answered
            -13.3444,  # answering
            1.9043,  # lead_row
            0.4178,  # lead_column
            10.4390,  # both_headline
            -0.3196,  # one_headline
            -3.8939,  # drift
            0.5024,  # longer
            -1.3071,  # quotes_differ
            0.9403,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -0.3447,  # article_free
            -0.5744,  # source_free
            -0.9533,  # gain
            15.5992,  # gain_back
            16.1786,  # gain_of_rest
            -0.0091,  # names
            2.1511,  # numerals
            0.8950,  # next_to_partner
            0.7778,  # next_to_partner_back
            0.6499,  # quote_gained
            2.2178,  # clause_gain
            1.2995,  # clause_gain_back
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.5226,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            6.3841,  # margin
            2.9272,  # answered
            0.5673,  # answering
            8.3941,  # lead_row
            3.2287,  # lead_column
            3.1134,  # both_headline
            -2.7784,  # one_headline
            -5.3364,  # drift
            0.5450,  # longer
            -0.3969,  # quotes_differ
            0.7784,  # flow
            0.4339,  # vector_margin
            7.7169,  # vector_lead_row
            1.5979,  # vector_lead_column
        ),
        -0.2887,
    ),
    attached=Logistic(
        (
            19.2626,  # margin
            -9.3275,  # answered
            -11.9269,  # answering
            0.1310,  # lead_row
            -0.2754,  # lead_column
            11.3473,  # both_headline
            -0.1755,  # one_headline
            -3.2104,  # drift
            0.3731,  # longer
            -0.8208,  # quotes_differ
            0.8904,  # flow
            -2.5731,  # vector_margin
            3.6020,  # vector_lead_row
            3.1133,  # vector_lead_column
            -1.4092,  # article_free
            -1.4099,  # source_free
            3.3900,  # gain
            15.4788,  # gain_back
            18.5021,  # gain_of_rest
            -0.5550,  # names
            2.0993,  # numerals
            1.0493,  # next_to_partner
            0.4396,  # next_to_partner_back
            0.6886,  # quote_gained
            1.6994,  # clause_gain
            1.4131,  # clause_gain_back
            5.3075,  # vector_gain
            1.4703,  # vector_gain_back
        ),
        -1.3102,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            14.6240,  # margin
            9.9854,  # answered
            -3.8760,  # answering
            11.9422,  # lead_row
            0.9943,  # lead_column
            2.6511,  # both_headline
            -5.0643,  # one_headline
            -4.8053,  # drift
            0.5748,  # longer
            -0.5194,  # quotes_differ
            1.0526,  # flow
            8.3031,  # vector_margin
            6.7310,  # vector_lead_row
            3.6215,  # vector_lead_column
        ),
        -0.5975,
    ),
    attached=Logistic(
        (
            -12.7118,  # margin
            -2.1454,  # answered
            -28.3109,  # answering
            3.4088,  # lead_row
            4.6603,  # lead_column
            10.9072,  # both_headline
            0.0372,  # one_headline
            -2.8254,  # drift
            0.2914,  # longer
            -0.7580,  # quotes_differ
            0.8853,  # flow
            5.8073,  # vector_margin
            1.2218,  # vector_lead_row
            2.9308,  # vector_lead_column
            0.2666,  # article_free
            -0.0347,  # source_free
            -15.0387,  # gain
            32.2532,  # gain_back
            39.0665,  # gain_of_rest
            0.6544,  # names
            3.1910,  # numerals
            1.1457,  # next_to_partner
            1.2194,  # next_to_partner_back
            1.3574,  # quote_gained
            -0.3343,  # clause_gain
            0.7397,  # clause_gain_back
            13.4835,  # vector_gain
            3.9823,  # vector_gain_back
        ),
        -2.7681,
    ),
)

TRANSLATED: Final = LinkModel(
    pair=Logistic(
        (
            8.5975,  # margin
            6.5403,  # answered
            6.7086,  # answering
            3.8337,  # lead_row
            4.0883,  # lead_column
            0.7187,  # both_headline
            0.0000,  # one_headline
            -2.9728,  # drift
            0.9779,  # longer
            -2.4405,  # quotes_differ
            0.0288,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        -1.6073,
    ),
    attached=Logistic(
        (
            15.2439,  # margin
            -6.6194,  # answered
            -15.2614,  # answering
            7.4223,  # lead_row
            2.0200,  # lead_column
            0.0000,  # both_headline
            -1.1434,  # one_headline
            -0.9051,  # drift
            1.0503,  # longer
            -0.5577,  # quotes_differ
            0.9043,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -1.9228,  # article_free
            -1.3989,  # source_free
            12.1280,  # gain
            26.8225,  # gain_back
            2.9229,  # gain_of_rest
            -0.7411,  # names
            0.8624,  # numerals
            0.5429,  # next_to_partner
            0.8605,  # next_to_partner_back
            -3.7013,  # quote_gained
            8.3651,  # clause_gain
            1.4035,  # clause_gain_back
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -4.3766,
    ),
)
