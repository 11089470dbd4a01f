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
            8.7479,  # margin
            3.0946,  # answered
            -1.5212,  # answering
            14.3639,  # lead_row
            2.9064,  # lead_column
            2.7812,  # both_headline
            -3.7576,  # one_headline
            -6.0104,  # drift
            0.5182,  # longer
            -1.0730,  # quotes_differ
            0.6729,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        0.7732,
    ),
    attached=Logistic(
        (
            24.7481,  # margin
            -6.6801,  # answered
            -13.1762,  # answering
            1.9690,  # lead_row
            0.0120,  # lead_column
            10.3439,  # both_headline
            -0.3539,  # one_headline
            -3.9384,  # drift
            0.4859,  # longer
            -1.2812,  # quotes_differ
            1.0074,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -0.2143,  # article_free
            -0.5528,  # source_free
            -1.4792,  # gain
            15.6178,  # gain_back
            16.3720,  # gain_of_rest
            -0.0350,  # names
            2.0542,  # numerals
            1.0040,  # next_to_partner
            0.7163,  # next_to_partner_back
            -0.4176,  # between
            0.6541,  # quote_gained
            2.3281,  # clause_gain
            1.3399,  # clause_gain_back
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.5726,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            6.1226,  # margin
            3.0463,  # answered
            0.7761,  # answering
            8.0342,  # lead_row
            3.1646,  # lead_column
            3.0942,  # both_headline
            -2.7294,  # one_headline
            -5.4307,  # drift
            0.5442,  # longer
            -0.3974,  # quotes_differ
            0.7952,  # flow
            0.3580,  # vector_margin
            7.7818,  # vector_lead_row
            1.6811,  # vector_lead_column
        ),
        -0.3594,
    ),
    attached=Logistic(
        (
            17.9372,  # margin
            -9.1969,  # answered
            -11.7630,  # answering
            0.6845,  # lead_row
            -0.5022,  # lead_column
            11.3125,  # both_headline
            -0.1551,  # one_headline
            -3.3839,  # drift
            0.4439,  # longer
            -0.7945,  # quotes_differ
            0.7941,  # flow
            -2.5012,  # vector_margin
            3.2499,  # vector_lead_row
            3.3670,  # vector_lead_column
            -1.3561,  # article_free
            -1.4726,  # source_free
            3.2330,  # gain
            15.0937,  # gain_back
            18.6815,  # gain_of_rest
            -0.5925,  # names
            2.0844,  # numerals
            0.9584,  # next_to_partner
            0.3249,  # next_to_partner_back
            0.2431,  # between
            0.7181,  # quote_gained
            1.5463,  # clause_gain
            1.5556,  # clause_gain_back
            5.4602,  # vector_gain
            1.6656,  # vector_gain_back
        ),
        -1.2163,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            14.6704,  # margin
            10.0657,  # answered
            -3.8780,  # answering
            11.6637,  # lead_row
            1.0629,  # lead_column
            2.6541,  # both_headline
            -5.0445,  # one_headline
            -4.7678,  # drift
            0.5679,  # longer
            -0.5110,  # quotes_differ
            1.0481,  # flow
            8.3095,  # vector_margin
            6.7381,  # vector_lead_row
            3.6139,  # vector_lead_column
        ),
        -0.6039,
    ),
    attached=Logistic(
        (
            -12.4745,  # margin
            -2.2735,  # answered
            -28.4123,  # answering
            3.2809,  # lead_row
            4.5717,  # lead_column
            11.0829,  # both_headline
            0.0444,  # one_headline
            -2.8812,  # drift
            0.2857,  # longer
            -0.7500,  # quotes_differ
            0.7239,  # flow
            5.5039,  # vector_margin
            1.2455,  # vector_lead_row
            3.1282,  # vector_lead_column
            0.1741,  # article_free
            -0.1378,  # source_free
            -15.5694,  # gain
            32.3878,  # gain_back
            39.7481,  # gain_of_rest
            0.6739,  # names
            3.1956,  # numerals
            1.0139,  # next_to_partner
            1.1505,  # next_to_partner_back
            0.5110,  # between
            1.3673,  # quote_gained
            -0.4760,  # clause_gain
            0.6868,  # clause_gain_back
            13.4867,  # vector_gain
            3.8174,  # vector_gain_back
        ),
        -2.5980,
    ),
)

TRANSLATED: Final = LinkModel(
    pair=Logistic(
        (
            8.5557,  # margin
            6.5641,  # answered
            6.6206,  # answering
            3.8165,  # lead_row
            4.0699,  # lead_column
            0.7246,  # both_headline
            0.0000,  # one_headline
            -2.9606,  # drift
            0.9857,  # longer
            -2.4296,  # quotes_differ
            0.0298,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        -1.6006,
    ),
    attached=Logistic(
        (
            15.3139,  # margin
            -6.7481,  # answered
            -15.3236,  # answering
            7.1274,  # lead_row
            2.5878,  # lead_column
            0.0000,  # both_headline
            -1.1981,  # one_headline
            -0.7338,  # drift
            0.9388,  # longer
            -0.5747,  # quotes_differ
            0.3788,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -1.9470,  # article_free
            -1.7736,  # source_free
            11.4431,  # gain
            25.7546,  # gain_back
            2.9800,  # gain_of_rest
            -0.7961,  # names
            0.2260,  # numerals
            0.0178,  # next_to_partner
            0.4740,  # next_to_partner_back
            1.3854,  # between
            -3.6227,  # quote_gained
            8.6048,  # clause_gain
            1.4270,  # clause_gain_back
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -3.6883,
    ),
)
