"""Weights of the link models, made by ``tools/fit_alignment.py``; do not edit by hand.

Fitted on 24 newsroom rewrites and 243 edited news translations with gold links, features standardised, L2 penalty; what
they do on stories left out of the fit is in docs/quality.md. Order of the numbers: ``features.PAIR``, ``.ATTACHED``.
"""

from __future__ import annotations

from typing import Final

from service.align.model import LinkModel, Logistic

LEXICON: Final = LinkModel(
    pair=Logistic(
        (
            4.8006,  # margin
            1.7622,  # answered
            -1.3113,  # answering
            13.2060,  # lead_row
            4.3299,  # lead_column
            2.3958,  # both_headline
            -3.7561,  # one_headline
            -4.7633,  # drift
            0.2212,  # longer
            -1.4239,  # quotes_differ
            0.5212,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        2.0334,
    ),
    attached=Logistic(
        (
            24.5529,  # margin
            -9.5446,  # answered
            -10.7790,  # answering
            3.2874,  # lead_row
            1.9066,  # lead_column
            8.0282,  # both_headline
            -0.2766,  # one_headline
            -5.0478,  # drift
            0.5219,  # longer
            -1.2437,  # quotes_differ
            1.1318,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            0.3283,  # article_free
            -0.2581,  # source_free
            -3.3945,  # gain
            14.6153,  # gain_back
            20.3565,  # gain_of_rest
            0.4316,  # names
            2.3078,  # numerals
            0.8526,  # next_to_partner
            1.4189,  # next_to_partner_back
            0.9539,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -2.4675,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            3.6989,  # margin
            1.4460,  # answered
            -0.3207,  # answering
            9.5779,  # lead_row
            3.6126,  # lead_column
            2.0251,  # both_headline
            -2.6584,  # one_headline
            -3.8496,  # drift
            0.4506,  # longer
            -0.3894,  # quotes_differ
            0.5946,  # flow
            -0.6138,  # vector_margin
            6.7478,  # vector_lead_row
            0.1725,  # vector_lead_column
        ),
        1.3532,
    ),
    attached=Logistic(
        (
            22.4902,  # margin
            -12.6354,  # answered
            -9.4238,  # answering
            -0.1276,  # lead_row
            -0.0989,  # lead_column
            9.6686,  # both_headline
            -0.5120,  # one_headline
            -4.3378,  # drift
            0.3132,  # longer
            -0.9434,  # quotes_differ
            0.8377,  # flow
            -1.3395,  # vector_margin
            3.0312,  # vector_lead_row
            2.4787,  # vector_lead_column
            -0.5442,  # article_free
            -0.9888,  # source_free
            0.9529,  # gain
            14.3371,  # gain_back
            21.8505,  # gain_of_rest
            0.0903,  # names
            2.0907,  # numerals
            0.9158,  # next_to_partner
            0.8188,  # next_to_partner_back
            0.6610,  # quote_gained
            6.4840,  # vector_gain
            2.3500,  # vector_gain_back
        ),
        -1.3708,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            7.1887,  # margin
            2.1449,  # answered
            -6.7828,  # answering
            18.8020,  # lead_row
            3.6154,  # lead_column
            2.0755,  # both_headline
            -1.7101,  # one_headline
            -3.3776,  # drift
            0.3931,  # longer
            -0.4157,  # quotes_differ
            1.0627,  # flow
            8.5957,  # vector_margin
            6.3132,  # vector_lead_row
            1.8906,  # vector_lead_column
        ),
        0.2992,
    ),
    attached=Logistic(
        (
            -14.5395,  # margin
            2.0758,  # answered
            -23.0134,  # answering
            1.9825,  # lead_row
            5.5789,  # lead_column
            9.5268,  # both_headline
            -0.8550,  # one_headline
            -4.0387,  # drift
            0.3986,  # longer
            -0.8594,  # quotes_differ
            1.0312,  # flow
            1.3895,  # vector_margin
            3.3936,  # vector_lead_row
            3.5333,  # vector_lead_column
            0.1489,  # article_free
            -0.0758,  # source_free
            -26.2876,  # gain
            26.3461,  # gain_back
            32.7074,  # gain_of_rest
            1.5399,  # names
            3.7923,  # numerals
            0.7760,  # next_to_partner
            1.5872,  # next_to_partner_back
            1.2665,  # quote_gained
            13.7397,  # vector_gain
            8.2121,  # vector_gain_back
        ),
        -1.9440,
    ),
)
