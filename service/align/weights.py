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
            4.6025,  # margin
            1.6565,  # answered
            -0.6902,  # answering
            13.3814,  # lead_row
            3.1462,  # lead_column
            1.9711,  # both_headline
            -3.8757,  # one_headline
            -4.7594,  # drift
            0.1656,  # longer
            -1.1474,  # quotes_differ
            0.7278,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        1.6011,
    ),
    attached=Logistic(
        (
            26.4314,  # margin
            -6.8303,  # answered
            -13.2935,  # answering
            2.0413,  # lead_row
            0.3502,  # lead_column
            9.0747,  # both_headline
            -0.7828,  # one_headline
            -5.3491,  # drift
            0.6153,  # longer
            -1.2950,  # quotes_differ
            1.0544,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            0.3536,  # article_free
            -0.3647,  # source_free
            -2.3546,  # gain
            16.6038,  # gain_back
            17.7289,  # gain_of_rest
            0.4732,  # names
            2.4200,  # numerals
            0.7158,  # next_to_partner
            1.3187,  # next_to_partner_back
            0.9479,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.5514,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            3.1859,  # margin
            1.5973,  # answered
            0.0526,  # answering
            8.8882,  # lead_row
            3.8040,  # lead_column
            2.1726,  # both_headline
            -3.2480,  # one_headline
            -4.3732,  # drift
            0.4754,  # longer
            -0.2935,  # quotes_differ
            0.6779,  # flow
            -0.4277,  # vector_margin
            6.7326,  # vector_lead_row
            0.9827,  # vector_lead_column
        ),
        0.9480,
    ),
    attached=Logistic(
        (
            22.6912,  # margin
            -9.7164,  # answered
            -11.4665,  # answering
            0.0417,  # lead_row
            -0.7276,  # lead_column
            10.0752,  # both_headline
            -0.6754,  # one_headline
            -4.2833,  # drift
            0.4312,  # longer
            -0.9236,  # quotes_differ
            1.0279,  # flow
            -3.2572,  # vector_margin
            3.0504,  # vector_lead_row
            2.9934,  # vector_lead_column
            -0.6960,  # article_free
            -1.1781,  # source_free
            1.8505,  # gain
            15.8618,  # gain_back
            19.0115,  # gain_of_rest
            0.0207,  # names
            2.4056,  # numerals
            0.9550,  # next_to_partner
            0.9704,  # next_to_partner_back
            0.7215,  # quote_gained
            6.6909,  # vector_gain
            3.0384,  # vector_gain_back
        ),
        -1.3974,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            8.4246,  # margin
            4.2320,  # answered
            2.3860,  # answering
            11.1235,  # lead_row
            0.7897,  # lead_column
            1.9776,  # both_headline
            -12.6972,  # one_headline
            -3.4682,  # drift
            0.1853,  # longer
            -0.3038,  # quotes_differ
            1.1292,  # flow
            7.4981,  # vector_margin
            5.2705,  # vector_lead_row
            2.8411,  # vector_lead_column
        ),
        0.0515,
    ),
    attached=Logistic(
        (
            -5.0335,  # margin
            -0.0909,  # answered
            -35.4348,  # answering
            2.3668,  # lead_row
            1.7504,  # lead_column
            9.4704,  # both_headline
            -0.2122,  # one_headline
            -3.4151,  # drift
            0.4671,  # longer
            -0.8786,  # quotes_differ
            1.0298,  # flow
            4.1079,  # vector_margin
            1.1821,  # vector_lead_row
            2.9327,  # vector_lead_column
            0.8903,  # article_free
            0.2974,  # source_free
            -17.5749,  # gain
            38.4043,  # gain_back
            40.8362,  # gain_of_rest
            0.8097,  # names
            3.6632,  # numerals
            1.0763,  # next_to_partner
            1.8201,  # next_to_partner_back
            1.2451,  # quote_gained
            15.6114,  # vector_gain
            6.2122,  # vector_gain_back
        ),
        -3.1838,
    ),
)

TRANSLATED: Final = LinkModel(
    pair=Logistic(
        (
            8.5918,  # margin
            6.5675,  # answered
            6.7158,  # answering
            3.8029,  # lead_row
            4.0928,  # lead_column
            0.7140,  # both_headline
            0.0000,  # one_headline
            -3.0234,  # drift
            0.9509,  # longer
            -2.4528,  # quotes_differ
            0.0301,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        -1.6058,
    ),
    attached=Logistic(
        (
            16.4657,  # margin
            -11.9716,  # answered
            -8.6762,  # answering
            8.4793,  # lead_row
            3.5407,  # lead_column
            0.0000,  # both_headline
            -1.9531,  # one_headline
            0.0784,  # drift
            0.9878,  # longer
            -0.1815,  # quotes_differ
            0.6508,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -2.9711,  # article_free
            -1.6706,  # source_free
            14.7492,  # gain
            24.8463,  # gain_back
            5.7035,  # gain_of_rest
            0.0506,  # names
            0.4207,  # numerals
            0.1357,  # next_to_partner
            0.9502,  # next_to_partner_back
            -1.2420,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.6139,
    ),
)
