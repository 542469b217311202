"""What a file says of each question: what Moodle must store, and what each answer must earn.

Read from the XML alone, without Moodle: parsers and rules of our own, so that a misunderstanding shows as a difference.
"""
import html
import math
import re
import unicodedata

GAP = re.compile(r'\{(\d+):([A-Z_]+):([^{}]*)\}')


def text(element, path=''):
    return (element.findtext(path + '/text' if path else 'text') or '').strip()


def number(element, path, default=0.0):
    return float(element.findtext(path) or default)


def fraction(answer):
    return float(answer.get('fraction')) / 100


def decoded(source):
    """A part of a gap as Moodle must store it."""
    return html.unescape(source).replace('\\}', '}').replace('\\#', '#')


def gaps(question):
    """The gaps of a cloze: mark, type and answers, each with fraction, text and feedback."""
    return [(int(mark), kind, [gap_answer(a) for a in answers.split('~')])
            for mark, kind, answers in GAP.findall(text(question, 'questiontext'))]


def gap_answer(source):
    earns, rest = re.fullmatch(r'(=|%-?[0-9.]+%)?(.*)', source, re.S).groups()
    share = 1 if earns == '=' else float(earns.strip('%')) / 100 if earns else 0
    # A number sign that ends the answer is no part of a decimal entity.
    answer, _, feedback = re.sub(r'&#', '\0', rest).partition('#')
    return share, decoded(answer.replace('\0', '&#')), decoded(feedback.replace('\0', '&#'))


def matches(stored, typed, case):
    """Whether a stored short answer accepts what was typed, in any normal form; * is a wildcard, \\* a star."""
    stored, typed = (unicodedata.normalize('NFC', part) for part in (stored, typed))
    pattern = ''.join({'*': '.*', '\\*': r'\*'}.get(p, re.escape(p)) for p in re.split(r'(\\\*|\*)', stored))
    return re.fullmatch(pattern, typed, re.S | (0 if case else re.I)) is not None


def typed_text(answers, typed, case):
    """What a typed text earns: answers are pairs of fraction and text, the first that fits counts."""
    return next((f for f, stored in answers if matches(stored, typed, case)), 0)


def typed_number(answers, value):
    """What a number earns: answers are triples of fraction, number and tolerance."""
    return next((f for f, stored, tolerance in answers
                 if stored == '*' or abs(value - float(stored)) <= tolerance + 1e-9 * abs(float(stored))), 0)


def choice(question, attempt):
    fractions = [fraction(a) for a in question.findall('answer')]
    if attempt['answer'] == 'all ticked':
        return min(1, max(0, sum(fractions)))
    picked = fractions[int(re.match(r'choice (\d+)', attempt['answer']).group(1)) - 1]
    return max(0, picked) if question.findtext('single') == 'false' else picked


def true_false(question, attempt):
    return {text(a): fraction(a) for a in question.findall('answer')}[attempt['answer']]


def short_answer(question, attempt):
    answers = [(fraction(a), text(a)) for a in question.findall('answer')]
    return typed_text(answers, attempt['response']['answer'], question.findtext('usecase') == '1')


def numerical(question, attempt):
    answers = [(fraction(a), text(a), number(a, 'tolerance')) for a in question.findall('answer')]
    units = {u.findtext('unit_name'): float(u.findtext('multiplier')) for u in question.findall('units/unit')}
    value, unit = re.fullmatch(r'(-?[\d.]+(?:[eE][-+]?\d+)?) *(.*)', attempt['response']['answer']).groups()
    scaled = typed_number(answers, float(value) / units[unit]) if unit in units else 0
    if question.findtext('unitgradingtype') == '1':
        return scaled
    # Where a unit is optional, Moodle also takes the bare number, whatever its unit: docs/moodle.md tells so.
    return scaled or typed_number(answers, float(value))


def parts(question, attempt):
    """Kinds whose parts are worth the same: how many are as in the right answer."""
    right, given = attempt['right'], attempt['response']
    return sum(given.get(k) == v for k, v in right.items()) / len(right)


def ordering(question, attempt):
    right, given = (next(iter(attempt[k].values())).split(',') for k in ('right', 'response'))
    if question.findtext('gradingtype') == 'ALL_OR_NOTHING':
        return float(right == given)
    return sum(a == b for a, b in zip(right, given)) / len(right)


def cloze(question, attempt):
    all_gaps = gaps(question)
    earned = sum(mark * gap(kind, answers, attempt['response'].get(f'sub{i}_answer'))
                 for i, (mark, kind, answers) in enumerate(all_gaps, 1))
    return earned / sum(mark for mark, _, _ in all_gaps)


def gap(kind, answers, given):
    if given is None:
        return 0
    if kind.startswith('SHORTANSWER'):
        return typed_text([a[:2] for a in answers], str(given), kind.endswith('_C'))
    if kind == 'NUMERICAL':
        numbers = [(f, *n.split(':')) for f, n, _ in answers]
        return typed_number([(f, n, float(tolerance)) for f, n, tolerance in numbers], float(given))
    return answers[int(given)][0] if int(given) < len(answers) else 0


def calculated(question, attempt):
    """The right answer is checked against the formula, worked out here."""
    if attempt['answer'] != 'correct':
        return 0
    answer = next(a for a in question.findall('answer') if a.get('fraction') == '100')
    functions = {k: v for k, v in vars(math).items() if not k.startswith('_')} | {'pi': lambda: math.pi}
    functions |= {'abs': abs, 'min': min, 'max': max, 'round': round}
    meant = eval(re.sub(r'\{(\w+)\}', r'(\1)', text(answer)), functions, values(question, attempt['variant']))
    assert abs(float(attempt['response']['answer'].split()[0]) - meant) < 1e-6 * max(1, abs(meant)), (attempt, meant)
    return 1


def values(question, variant):
    """The values of a variant, by their names."""
    return {text(d, 'name'): float(next(i.findtext('value') for i in d.findall('dataset_items/dataset_item')
                                        if i.findtext('number') == str(variant)))
            for d in question.findall('dataset_definitions/dataset_definition')}


RULES = {'multichoice': choice, 'truefalse': true_false, 'shortanswer': short_answer, 'numerical': numerical,
         'matching': parts, 'gapselect': parts, 'ddwtos': parts, 'ordering': ordering, 'cloze': cloze,
         'calculated': calculated}


def earned(question, attempt):
    """What an attempt must earn, of 1; null where a person has to say, or nothing is asked."""
    rule = RULES.get(question.get('type'))
    if rule is None:
        return None
    return 1 if attempt['answer'] == 'correct' and rule is not calculated else rule(question, attempt)


def stored(question):
    """What must be stored of the parts that only its kind has, in the form of import.php."""
    return {'answers': answers(question), 'subquestions': subquestions(question),
            'cloze': [[(f, a, b) for f, a, b in each] for _, _, each in gaps(question)]
            if question.get('type') == 'cloze' else []}


def answers(question):
    kind = question.get('type')
    if kind in ('gapselect', 'ddwtos'):
        found = [a for a in question if a.tag in ('selectoption', 'dragbox')]
        return [(None, text(a), None) for a in found]
    if kind == 'truefalse':
        return [(fraction(a), None, text(a, 'feedback')) for a in question.findall('answer')]
    if kind == 'ordering':
        return [(None, text(a), None) for a in question.findall('answer')]
    return [(fraction(a), text(a), text(a, 'feedback')) for a in question.findall('answer')]


def subquestions(question):
    return [(text(s), text(s, 'answer')) for s in question.findall('subquestion')]
