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
            -2.7673,  # margin
            0.7860,  # answered
            -0.0573,  # answering
            10.2301,  # lead_row
            9.1462,  # lead_column
            1.7660,  # both_headline
            1.0624,  # one_headline
            -7.2771,  # drift
            -0.2502,  # longer
            -1.7302,  # quotes_differ
            1.0627,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
        ),
        2.2563,
    ),
    attached=Logistic(
        (
            29.3169,  # margin
            -11.9755,  # answered
            -12.5875,  # answering
            3.8592,  # lead_row
            1.5000,  # lead_column
            8.3361,  # both_headline
            -0.5312,  # one_headline
            -4.9925,  # drift
            0.3269,  # longer
            -1.1959,  # quotes_differ
            1.1919,  # flow
            0.0000,  # vector_margin
            0.0000,  # vector_lead_row
            0.0000,  # vector_lead_column
            0.6165,  # article_free
            -0.4316,  # source_free
            -9.3894,  # gain
            15.9780,  # gain_back
            23.7888,  # gain_of_rest
            0.4632,  # names
            2.1096,  # numerals
            1.0186,  # next_to_partner
            1.2160,  # next_to_partner_back
            0.6930,  # quote_gained
            0.0000,  # vector_gain
            0.0000,  # vector_gain_back
        ),
        -1.6318,
    ),
)

BOTH: Final = LinkModel(
    pair=Logistic(
        (
            3.4302,  # margin
            0.8137,  # answered
            -0.3999,  # answering
            10.1243,  # lead_row
            3.4103,  # lead_column
            2.0572,  # both_headline
            -2.8019,  # one_headline
            -3.5727,  # drift
            0.6750,  # longer
            -0.4291,  # quotes_differ
            0.5605,  # flow
            0.2970,  # vector_margin
            6.1264,  # vector_lead_row
            0.2911,  # vector_lead_column
        ),
        1.4674,
    ),
    attached=Logistic(
        (
            19.3882,  # margin
            -11.4809,  # answered
            -9.8616,  # answering
            0.9802,  # lead_row
            0.3861,  # lead_column
            9.4351,  # both_headline
            -0.6329,  # one_headline
            -4.3420,  # drift
            0.2680,  # longer
            -0.9932,  # quotes_differ
            1.0396,  # flow
            -3.1146,  # vector_margin
            4.3345,  # vector_lead_row
            2.7086,  # vector_lead_column
            -0.4568,  # article_free
            -0.9978,  # source_free
            -5.4711,  # gain
            15.4093,  # gain_back
            24.5634,  # gain_of_rest
            0.1253,  # names
            1.9857,  # numerals
            0.9767,  # next_to_partner
            0.8728,  # next_to_partner_back
            0.6119,  # quote_gained
            6.1746,  # vector_gain
            2.2521,  # vector_gain_back
        ),
        -0.9991,
    ),
)

VECTORS: Final = LinkModel(
    pair=Logistic(
        (
            2.8955,  # margin
            3.5051,  # answered
            -4.3656,  # answering
            16.9266,  # lead_row
            9.2090,  # lead_column
            2.0403,  # both_headline
            -2.2326,  # one_headline
            -3.0792,  # drift
            0.6321,  # longer
            -0.8225,  # quotes_differ
            0.9633,  # flow
            6.8011,  # vector_margin
            7.0713,  # vector_lead_row
            2.6863,  # vector_lead_column
        ),
        0.3709,
    ),
    attached=Logistic(
        (
            -14.1333,  # margin
            0.9786,  # answered
            -21.3521,  # answering
            2.1655,  # lead_row
            5.2079,  # lead_column
            9.4373,  # both_headline
            -0.9041,  # one_headline
            -3.6812,  # drift
            0.3241,  # longer
            -0.8856,  # quotes_differ
            1.1667,  # flow
            1.6655,  # vector_margin
            3.4840,  # vector_lead_row
            3.3386,  # vector_lead_column
            0.0940,  # article_free
            0.1170,  # source_free
            -34.8934,  # gain
            24.8288,  # gain_back
            40.6137,  # gain_of_rest
            1.4147,  # names
            3.7812,  # numerals
            0.7780,  # next_to_partner
            1.7758,  # next_to_partner_back
            1.1970,  # quote_gained
            14.2148,  # vector_gain
            7.9566,  # vector_gain_back
        ),
        -2.1265,
    ),
)
