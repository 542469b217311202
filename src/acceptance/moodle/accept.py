#!/usr/bin/env python3
"""Put files of mondai through a real Moodle and compare what it stored and how it scores with what the files say.

usage: MOODLE_ROOT=... accept.py FILE.moodle.xml...

For each file: the import says nothing and stores every question; every text arrives unchanged; the right answer earns
everything, each choice alone and all choices together what their fractions say; the feedback of the picked choice and
the general feedback are on the page; no picture is missing; and a round trip (roundtrip.py) changes nothing.

Exit status: 0 all of that holds, 1 something does not, 2 wrong usage or no Moodle.
"""
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

HERE = os.path.dirname(os.path.abspath(__file__))


class Complaints:
    def __init__(self):
        self.count = 0

    def expect(self, holds, *said):
        if not holds:
            self.count += 1
            print('  ', *said)


def php(script, *args):
    run = subprocess.run(['php', os.path.join(HERE, script), *args], capture_output=True, text=True)
    if run.returncode == 2:
        sys.stderr.write(run.stderr)
        sys.exit(2)
    return run.returncode, json.loads(run.stdout)


def text(element, path):
    return (element.findtext(path + '/text' if path else 'text') or '').strip()


def words(html):
    """The words that a reader sees, without blanks: Moodle's filters change the rest."""
    seen = []
    parser = HTMLParser()
    parser.handle_data = seen.append
    parser.feed(html)
    return re.sub(r'\s+', '', ''.join(seen))


def compare_stored(question, stored, complaints):
    name = stored['name']
    for path in ('name', 'questiontext', 'generalfeedback'):
        meant = text(question, path)
        complaints.expect(stored[path] == meant, name, path, 'changed:', repr(meant[:80]), repr(stored[path][:80]))
    answers = question.findall('answer')
    complaints.expect(len(answers) == len(stored['answers']), name, 'has', len(stored['answers']), 'choices')
    for answer, kept in zip(answers, stored['answers']):
        complaints.expect(text(answer, '') == kept['answer'], name, 'choice changed:', kept['answer'][:80])
        complaints.expect(text(answer, 'feedback') == kept['feedback'], name, 'feedback changed:', kept['feedback'][:80])
        complaints.expect(abs(float(answer.get('fraction')) / 100 - kept['fraction']) < 1e-5, name, 'fraction', kept)
    tags = [text(tag, '') for tag in question.findall('tags/tag')]
    complaints.expect(sorted(tags) == sorted(stored['tags']), name, 'tags', tags, stored['tags'])
    complaints.expect(question.findtext('idnumber') == stored['idnumber'], name, 'idnumber', stored['idnumber'])
    complaints.expect(not stored['missingfiles'], name, 'pictures missing', stored['missingfiles'])


def expected_fraction(label, fractions):
    if label == 'correct':
        return 1
    if label == 'all ticked':
        return min(1, max(0, sum(fractions)))
    return fractions[int(re.match(r'choice (\d+)', label).group(1)) - 1]


def compare_scores(question, result, complaints):
    fractions = [float(answer.get('fraction')) / 100 for answer in question.findall('answer')]
    several = question.findtext('single') == 'false'
    for attempts in result['attempts'].values():
        for attempt in attempts:
            meant = expected_fraction(attempt['answer'], fractions)
            meant = max(0, meant) if several else meant
            complaints.expect(abs(meant - attempt['fraction']) < 1e-4, result['name'], attempt['answer'], 'earned',
                              attempt['fraction'], 'instead of', meant)
            compare_page(question, attempt, result['name'], complaints)


def compare_page(question, attempt, name, complaints):
    page = words(attempt['html'])
    shown = [text(question, 'generalfeedback')]
    picked = re.match(r'choice (\d+)', attempt['answer'])
    if picked:
        shown.append(text(question.findall('answer')[int(picked.group(1)) - 1], 'feedback'))
    for html in shown:
        complaints.expect(words(html) in page, name, attempt['answer'], 'does not show', words(html)[:80])


def accept(path):
    complaints = Complaints()
    questions = [q for q in ElementTree.parse(path).getroot() if q.get('type') != 'category']
    status, stored = php('import.php', path)
    complaints.expect(status == 0, 'import:', stored['messages'], stored['exception'], stored['debugging'])
    ids = [str(q['id']) for q in stored.get('questions', [])]
    for question, kept in zip(questions, stored.get('questions', [])):
        compare_stored(question, kept, complaints)
    if ids:
        status, tried = php('attempt.php', *ids)
        complaints.expect(status == 0 and not tried['debugging'], 'attempt:', tried['debugging'])
        for question, result in zip(questions, tried['results']):
            compare_scores(question, result, complaints)
    roundtrip = subprocess.run([sys.executable, os.path.join(HERE, 'roundtrip.py'), path], capture_output=True, text=True)
    complaints.expect(roundtrip.returncode == 0, 'round trip:', roundtrip.stdout)
    print(f"{path}: Moodle {stored['moodle']}, {stored['imported']} of {len(questions)} questions, "
          f'{complaints.count} complaints')
    return complaints.count


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.stderr.write(__doc__)
        sys.exit(2)
    sys.exit(1 if sum([accept(f) for f in sys.argv[1:]]) else 0)
