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
            7.3336,  # margin
            2.7148,  # answered
            -1.2246,  # answering
            14.5441,  # lead_row
            4.3537,  # lead_column
            2.6114,  # both_headline
            -3.8771,  # one_headline
            -6.3740,  # drift
            0.3213,  # longer
            -1.1361,  # quotes_differ
            0.6680,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        0.8663,
    ),
    attached=Logistic(
        (
            24.1946,  # margin
            -7.7228,  # answered
            -13.6109,  # answering
            1.8273,  # lead_row
            0.8731,  # lead_column
            10.0339,  # both_headline
            -0.3524,  # one_headline
            -5.1168,  # drift
            0.3433,  # longer
            -1.2807,  # quotes_differ
            1.0029,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            -0.3064,  # article_free
            -0.3508,  # source_free
            -3.7779,  # gain
            18.1070,  # gain_back
            18.0099,  # gain_of_rest
            0.3983,  # names
            2.1861,  # numerals
            0.8043,  # next_to_partner
            1.2318,  # next_to_partner_back
            0.8906,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.4983,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            5.2649,  # margin
            2.7530,  # answered
            0.4170,  # answering
            8.4503,  # lead_row
            3.7302,  # lead_column
            2.8865,  # both_headline
            -2.9347,  # one_headline
            -5.5682,  # drift
            0.5263,  # longer
            -0.4470,  # quotes_differ
            0.8357,  # flow
            0.2844,  # vector_margin
            7.2541,  # vector_lead_row
            2.0086,  # vector_lead_column
        ),
        -0.2041,
    ),
    attached=Logistic(
        (
            18.6478,  # margin
            -8.9621,  # answered
            -12.7905,  # answering
            -0.2175,  # lead_row
            -0.1078,  # lead_column
            10.9249,  # both_headline
            -0.1444,  # one_headline
            -3.9389,  # drift
            0.2596,  # longer
            -1.0032,  # quotes_differ
            1.0449,  # flow
            -2.8621,  # vector_margin
            3.1395,  # vector_lead_row
            2.8069,  # vector_lead_column
            -1.3771,  # article_free
            -1.0317,  # source_free
            2.6621,  # gain
            18.2686,  # gain_back
            18.5516,  # gain_of_rest
            -0.1279,  # names
            2.0695,  # numerals
            1.0323,  # next_to_partner
            0.9186,  # next_to_partner_back
            0.8776,  # quote_gained
            6.4537,  # vector_gain
            1.9236,  # vector_gain_back
        ),
        -1.8468,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            13.0520,  # margin
            8.3981,  # answered
            -4.1783,  # answering
            12.0301,  # lead_row
            2.5354,  # lead_column
            2.4632,  # both_headline
            -4.5807,  # one_headline
            -4.9726,  # drift
            0.5441,  # longer
            -0.3935,  # quotes_differ
            1.0912,  # flow
            8.0505,  # vector_margin
            6.2126,  # vector_lead_row
            3.8555,  # vector_lead_column
        ),
        -0.5173,
    ),
    attached=Logistic(
        (
            -10.9247,  # margin
            -1.6665,  # answered
            -29.0138,  # answering
            2.8711,  # lead_row
            4.0029,  # lead_column
            10.6168,  # both_headline
            0.0052,  # one_headline
            -3.5027,  # drift
            0.2322,  # longer
            -0.7987,  # quotes_differ
            0.9505,  # flow
            4.3495,  # vector_margin
            0.6618,  # vector_lead_row
            3.1624,  # vector_lead_column
            0.0775,  # article_free
            0.4009,  # source_free
            -15.2491,  # gain
            33.8890,  # gain_back
            38.2017,  # gain_of_rest
            0.6698,  # names
            2.9262,  # numerals
            1.0006,  # next_to_partner
            1.7944,  # next_to_partner_back
            1.3687,  # quote_gained
            15.5882,  # vector_gain
            4.7945,  # vector_gain_back
        ),
        -3.1772,
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
