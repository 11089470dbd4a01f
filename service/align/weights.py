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
            7.0479,  # margin
            3.1548,  # answered
            -1.2553,  # answering
            14.7890,  # lead_row
            3.6366,  # lead_column
            2.7745,  # both_headline
            -3.6285,  # one_headline
            -5.5256,  # drift
            0.4066,  # longer
            -1.1074,  # quotes_differ
            0.6794,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        0.7785,
    ),
    attached=Logistic(
        (
            24.8065,  # margin
            -6.3073,  # answered
            -11.9869,  # answering
            1.9150,  # lead_row
            1.1435,  # lead_column
            10.4607,  # both_headline
            -0.7904,  # one_headline
            -3.4348,  # drift
            0.4710,  # longer
            -1.2207,  # quotes_differ
            0.9273,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -0.2620,  # article_free
            -0.6595,  # source_free
            1.0648,  # gain
            15.2410,  # gain_back
            16.3897,  # gain_of_rest
            0.2371,  # names
            1.9716,  # numerals
            0.9935,  # next_to_partner
            0.8199,  # next_to_partner_back
            0.6751,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.4718,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            5.2756,  # margin
            2.7261,  # answered
            1.0167,  # answering
            8.3191,  # lead_row
            3.3430,  # lead_column
            3.1039,  # both_headline
            -2.5682,  # one_headline
            -4.9388,  # drift
            0.4236,  # longer
            -0.4982,  # quotes_differ
            0.8372,  # flow
            -0.2155,  # vector_margin
            7.2671,  # vector_lead_row
            2.4014,  # vector_lead_column
        ),
        -0.3045,
    ),
    attached=Logistic(
        (
            21.6466,  # margin
            -9.7562,  # answered
            -11.6744,  # answering
            -0.4516,  # lead_row
            0.0061,  # lead_column
            11.4409,  # both_headline
            -0.5675,  # one_headline
            -2.6955,  # drift
            0.3111,  # longer
            -0.7830,  # quotes_differ
            0.8977,  # flow
            -3.2459,  # vector_margin
            4.6097,  # vector_lead_row
            3.0373,  # vector_lead_column
            -1.3940,  # article_free
            -1.4170,  # source_free
            3.7819,  # gain
            16.1940,  # gain_back
            18.6941,  # gain_of_rest
            -0.2000,  # names
            1.8742,  # numerals
            1.1303,  # next_to_partner
            0.5377,  # next_to_partner_back
            0.7155,  # quote_gained
            4.6570,  # vector_gain
            1.5577,  # vector_gain_back
        ),
        -1.0391,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            13.1661,  # margin
            8.6729,  # answered
            -3.6750,  # answering
            11.7502,  # lead_row
            1.9904,  # lead_column
            2.6845,  # both_headline
            -4.9827,  # one_headline
            -4.5428,  # drift
            0.5292,  # longer
            -0.6063,  # quotes_differ
            1.1044,  # flow
            7.7540,  # vector_margin
            6.6223,  # vector_lead_row
            3.9217,  # vector_lead_column
        ),
        -0.5401,
    ),
    attached=Logistic(
        (
            -3.7846,  # margin
            -5.0836,  # answered
            -26.2444,  # answering
            2.0590,  # lead_row
            3.5785,  # lead_column
            10.9976,  # both_headline
            -0.1853,  # one_headline
            -2.3790,  # drift
            0.2403,  # longer
            -0.7037,  # quotes_differ
            0.8438,  # flow
            5.8597,  # vector_margin
            2.0078,  # vector_lead_row
            2.8841,  # vector_lead_column
            0.2658,  # article_free
            -0.2117,  # source_free
            -14.2223,  # gain
            30.9913,  # gain_back
            37.2420,  # gain_of_rest
            0.7069,  # names
            2.7650,  # numerals
            1.1967,  # next_to_partner
            1.0155,  # next_to_partner_back
            1.2603,  # quote_gained
            12.2180,  # vector_gain
            3.8550,  # vector_gain_back
        ),
        -2.3733,
    ),
)

TRANSLATED: Final = LinkModel(
    pair=Logistic(
        (
            8.5910,  # margin
            6.5570,  # answered
            6.7169,  # answering
            3.8053,  # lead_row
            4.0845,  # lead_column
            0.7157,  # both_headline
            0.0000,  # one_headline
            -3.0059,  # drift
            0.9593,  # longer
            -2.4456,  # quotes_differ
            0.0288,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        -1.6049,
    ),
    attached=Logistic(
        (
            16.2414,  # margin
            -11.8451,  # answered
            -8.7658,  # answering
            8.4370,  # lead_row
            3.5290,  # lead_column
            0.0000,  # both_headline
            -1.9404,  # one_headline
            0.0303,  # drift
            0.9859,  # longer
            -0.1843,  # quotes_differ
            0.6029,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -2.9694,  # article_free
            -1.6709,  # source_free
            14.8246,  # gain
            24.9767,  # gain_back
            5.6899,  # gain_of_rest
            0.0556,  # names
            -0.0887,  # numerals
            0.1225,  # next_to_partner
            0.9340,  # next_to_partner_back
            -1.0794,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.6091,
    ),
)
