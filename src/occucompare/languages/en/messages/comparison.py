"""What is said of a whole comparison, and of several metrics of it."""

from __future__ import annotations

from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

ASKED: Forms = {
    "one": lines('Here, "{first_name}" means {left.plural}.'),
    "one of several": lines(
        'Here, "{first_name}" means {left.plural}, one of {first_count} occupations with that title.',
    ),
    "one, one": lines(
        'Here, "{first_name}" means {left.plural}; "{second_name}" means {right.plural}.',
    ),
    "one, one of several": lines(
        'Here, "{first_name}" means {left.plural}; "{second_name}" means {right.plural}, one of {second_count} occupations with that title.',
    ),
    "one of several, one": lines(
        'Here, "{first_name}" means {left.plural}, one of {first_count} occupations with that title; "{second_name}" means {right.plural}.',
    ),
    "one of several, one of several": lines(
        'Here, "{first_name}" means {left.plural}, one of {first_count} occupations with that title; "{second_name}" means {right.plural}, one of {second_count} occupations with that title.',
    ),
}

SAME_OCCUPATION: Forms = {
    "two titles": lines(
        "Official statistics count {left.plural} and {right.plural} as one occupation.",
        "{Left.plural} and {right.plural} are one occupation in official statistics.",
    ),
    "two names": lines(
        "Official statistics count {left_name} and {right_name} together, under {left.plural}, so their figures are the same.",
        "{Left_name} and {right_name} both belong to {left.plural} in official statistics, so their figures are the same.",
    ),
}

HEADLINE: Forms = {
    "one role": lines("Both sides are the same role: {left.plural}."),
    "clear, one": lines(
        "{Left.plural} and {right.plural} differ most in {topics}{tail}.",
        "The clearest difference between {left.plural} and {right.plural} is in {topics}{tail}.",
        "What sets {left.plural} and {right.plural} apart most is their {topics}{tail}.",
        formal="{Left.plural} and {right.plural} differ chiefly in {topics}{tail}.",
    ),
    "clear, many": lines(
        "{Left.plural} and {right.plural} differ most in {topics}{tail}.",
        "The clearest differences between {left.plural} and {right.plural} are in {topics}{tail}.",
        "What sets {left.plural} and {right.plural} apart most is their {topics}{tail}.",
        formal="{Left.plural} and {right.plural} differ chiefly in {topics}{tail}.",
    ),
    "slight": lines(
        "{Left.plural} and {right.plural} differ only a little, most in {topics}{tail}.",
        "There is little difference between {left.plural} and {right.plural}, most of it in {topics}{tail}.",
        formal="{Left.plural} and {right.plural} differ only slightly, chiefly in {topics}{tail}.",
    ),
    "alike": lines(
        "{Left.plural} and {right.plural} have the same {topics}.",
        "There is no difference between {left.plural} and {right.plural} in {topics_or}.",
        formal="{Left.plural} and {right.plural} do not differ in {topics_or}.",
    ),
    "little": lines(
        "There is little to compare {left.plural} and {right.plural} by.",
        "Few of the figures at hand compare {left.plural} and {right.plural}.",
        formal="Few of the figures at hand permit a comparison of {left.plural} and {right.plural}.",
    ),
    "nothing": lines(
        "The figures at hand do not allow {left.plural} and {right.plural} to be compared.",
        "There are no figures by which {left.plural} and {right.plural} can be compared.",
    ),
    # "Nurses and paralegals and legal assistants" leaves a reader to guess which are one role.
    "clear, one.joined": lines(
        "{Left.plural} differ from {right.plural} most in {topics}{tail}.",
        "The clearest difference of {left.plural} from {right.plural} is in {topics}{tail}.",
        "What sets {left.plural} apart from {right.plural} most is their {topics}{tail}.",
        formal="{Left.plural} differ from {right.plural} chiefly in {topics}{tail}.",
    ),
    "clear, many.joined": lines(
        "{Left.plural} differ from {right.plural} most in {topics}{tail}.",
        "The clearest differences of {left.plural} from {right.plural} are in {topics}{tail}.",
        "What sets {left.plural} apart from {right.plural} most is their {topics}{tail}.",
        formal="{Left.plural} differ from {right.plural} chiefly in {topics}{tail}.",
    ),
    "slight.joined": lines(
        "{Left.plural} differ from {right.plural} only a little, most in {topics}{tail}.",
        "There is little that sets {left.plural} apart from {right.plural}, most of it in {topics}{tail}.",
        formal="{Left.plural} differ from {right.plural} only slightly, chiefly in {topics}{tail}.",
    ),
    "alike.joined": lines(
        "{Left.plural} have the same {topics} as {right.plural}.",
        "{Left.plural} do not differ from {right.plural} in {topics_or}.",
    ),
}

ATTAINMENT: Forms = {
    "distance": lines(
        "{High.plural} are more likely than {low.plural} to hold {degree}, by {gap}.",
        "{Degree} is more common among {high.plural} than among {low.plural}, by {gap}.",
        short="{High.plural} are more likely than {low.plural} to hold {degree}, by {gap}.",
        formal="The share with {degree} is higher among {high.plural} than among {low.plural}, by {gap}.",
    ),
    "shares": lines(
        "The highest level of education is {degree} for {high_share} of {high.plural} and {low_share} of {low.plural}.",
        "{Degree} is the highest level of education for {high_share} of {high.plural} and {low_share} of {low.plural}.",
        "Among {high.plural}, {high_share} have {degree} as their highest level of education; among {low.plural}, {low_share}.",
        full="The highest level of education is {degree} for {high_share} of {high.plural} and {low_share} of {low.plural}, a gap of {gap}.",
        formal="{Degree} is the highest level of education attained by {high_share} of {high.plural}, compared with {low_share} of {low.plural}.",
        formal_full="{Degree} is the highest level of education attained by {high_share} of {high.plural}, compared with {low_share} of {low.plural}, a difference of {gap}.",
    ),
}

SKILL_GAP: Forms = {
    "apart": lines(
        "The skill that differs most is {skill}, scored {high_score} for {high.plural} and {low_score} for {low.plural} on a scale up to {top}.",
        "The widest gap in skills is in {skill}: {high_score} out of {top} for {high.plural} and {low_score} for {low.plural}.",
        short="The skill that differs most is {skill}, which is scored higher for {high.plural}.",
        formal="The skill scores differ most in {skill}, rated {high_score} out of {top} for {high.plural} and {low_score} for {low.plural}.",
    ),
}

MEAN_AND_MEDIAN: Forms = {
    "turned": lines(
        "{High.plural} earn more on average, but the typical (median) pay of {low.plural} is higher.",
        "The average pay of {high.plural} is higher, but the median pay, that of the typical worker, is higher for {low.plural}.",
        short="{High.plural} earn more on average, but {low.plural} earn more at the median.",
        formal="The mean salary is higher for {high.plural}, whereas the median salary is higher for {low.plural}.",
    ),
}

NOT_PUBLISHED: Forms = {
    "both": lines(
        "The sources publish no figures for {labels} of either role.",
        "For neither role do the sources publish {labels}.",
        formal="No figures are published for {labels} of either role.",
    ),
}

RELIABILITY: Forms = {
    "sure": lines(
        "At {confidence} confidence, the gap in average salary is between {lower} and {upper} a year.",
        "With {confidence} confidence, average salaries are {lower} to {upper} a year apart.",
        formal="The {confidence} confidence interval of the gap in average salary runs from {lower} to {upper} a year.",
    ),
    "exact": lines("At {confidence} confidence, the gap in average salary is {lower} a year."),
    "unsure": lines(
        "The published figures do not show a reliable difference in average salary.",
        "The gap in average salary is too small to be told from chance in the published figures.",
        full="At {confidence} confidence, the gap in average salary may be anything from {first} a year in favor of {left.plural} to {last} in favor of {right.plural}, so the published figures do not show a reliable difference.",
        formal="The difference in average salary is not statistically significant at the {confidence} level.",
    ),
    "unknown": lines(
        "The sources do not give the standard error of each salary, so how sure the gap is cannot be told.",
        "How sure the gap is cannot be told: the sources do not give each salary's standard error.",
    ),
}
