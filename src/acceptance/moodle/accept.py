#!/usr/bin/env python3
"""Put files of mondai through a real Moodle and compare what it stored and how it scores with what the files say.

usage: MOODLE_ROOT=... accept.py FILE.moodle.xml...

For each file: the import says nothing and stores every question; every text arrives unchanged; the right answer earns
everything (of calculated questions in each variant), partly right and wrong ones what expected.py works out from the
file; general feedback and the feedback of a picked choice are on the page; no picture is missing; and a round trip
(roundtrip.py) changes nothing.

Exit status: 0 all of that holds, 1 something does not, 2 wrong usage or no Moodle.
"""
import collections
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

import expected
from expected import text

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


def words(html):
    """The words that a reader sees, without blanks: Moodle's filters change the rest."""
    seen = []
    parser = HTMLParser()
    parser.handle_data = seen.append
    parser.feed(html)
    return re.sub(r'\s+', '', ''.join(seen))


def compare_stored(question, stored, complaints):
    name = stored['name']
    # Moodle stores a cloze's text with numbers in the place of its gaps.
    texts = ('name', 'generalfeedback') if question.get('type') == 'cloze' else ('name', 'questiontext', 'generalfeedback')
    for path in texts:
        meant = text(question, path)
        complaints.expect(stored[path] == meant, name, path, 'changed:', repr(meant[:80]), repr(stored[path][:80]))
    compare_parts(expected.stored(question), stored, complaints)
    tags = [text(tag) for tag in question.findall('tags/tag')]
    complaints.expect(sorted(tags) == sorted(stored['tags']), name, 'tags', tags, stored['tags'])
    complaints.expect(question.findtext('idnumber') == stored['idnumber'], name, 'idnumber', stored['idnumber'])
    complaints.expect(not stored['missingfiles'], name, 'pictures missing', stored['missingfiles'])
    mark = float(question.findtext('defaultgrade') or 0)
    complaints.expect(abs(mark - stored['defaultmark']) < 1e-6, name, 'mark', mark, stored['defaultmark'])
    hints = [text(hint) for hint in question.findall('hint')]
    complaints.expect(hints == [h['hint'] for h in stored['hints']], name, 'hints', hints, stored['hints'])


def compare_parts(meant, stored, complaints):
    name = stored['name']
    kept = [(a['fraction'], a['answer'], a['feedback']) for a in stored['answers']]
    complaints.expect(same(meant['answers'], kept), name, 'answers', meant['answers'], kept)
    pairs = [(s['text'], s['answer']) for s in stored.get('subquestions', [])]
    complaints.expect(meant['subquestions'] == pairs, name, 'pairs', meant['subquestions'], pairs)
    cloze = stored.get('cloze', {})
    for number, gap in enumerate(meant['cloze'], 1):
        kept = [(a['fraction'], a['answer'] + (f":{a['tolerance']}" if 'tolerance' in a else ''), a['feedback'])
                for a in cloze[str(number)]['answers']]
        complaints.expect(same(gap, kept), name, 'gap', number, gap, kept)


def same(meant, kept):
    """Whether the answers are those meant, where something is meant."""
    return len(meant) == len(kept) and all(
        m is None or (abs(m - k) < 1e-5 if isinstance(m, float | int) else m == k)
        for one, other in zip(meant, kept) for m, k in zip(one, other))


def compare_scores(question, result, complaints, tried):
    for attempts in result['attempts'].values():
        for attempt in attempts:
            if 'exception' in attempt:
                complaints.expect(False, result['name'], attempt['answer'], attempt['exception'])
                continue
            compare_score(question, attempt, result, complaints)
            compare_page(question, attempt, result['name'], complaints)
            tried[question.get('type')][level(attempt)] += 1


def level(attempt):
    share = attempt.get('fraction')
    # Who enters nothing gives up: Moodle gives no mark, which counts as nothing.
    return 'given up' if attempt.get('state') == 'gaveup' else 'unscored' if share is None else 'right' if float(share) > 0.99999 else 'partly' if float(share) > 0 else 'wrong'


def compare_score(question, attempt, result, complaints):
    if question.get('type') == 'essay' and attempt['answer'] == 'text':
        complaints.expect(attempt['state'] == 'needsgrading', result['name'], 'is', attempt['state'])
    meant = expected.earned(question, attempt)
    if meant is not None:
        complaints.expect(abs(meant - float(attempt['fraction'] or 0)) < 1e-4, result['name'], attempt['answer'], 'earned',
                          attempt['fraction'], 'instead of', meant)


def compare_page(question, attempt, name, complaints):
    page = words(attempt['html'])
    # Calculated questions put values into their texts.
    shown = [] if question.get('type') == 'calculated' else [text(question, 'generalfeedback')]
    picked = re.match(r'choice (\d+)', attempt['answer'])
    if picked:
        shown.append(text(question.findall('answer')[int(picked.group(1)) - 1], 'feedback'))
    for html in shown:
        complaints.expect(words(html) in page, name, attempt['answer'], 'does not show', words(html)[:80])


def accept(path):
    complaints = Complaints()
    tried = collections.defaultdict(collections.Counter)
    questions = [q for q in ElementTree.parse(path).getroot() if q.get('type') != 'category']
    status, stored = php('import.php', path)
    complaints.expect(status == 0, 'import:', stored['messages'], stored['exception'], stored['debugging'])
    ids = [str(q['id']) for q in stored.get('questions', [])]
    for question, kept in zip(questions, stored.get('questions', [])):
        compare_stored(question, kept, complaints)
    if ids:
        status, attempts = php('attempt.php', *ids)
        complaints.expect(status == 0 and not attempts['debugging'], 'attempt:', attempts['debugging'])
        for question, result in zip(questions, attempts['results']):
            compare_scores(question, result, complaints, tried)
    roundtrip = subprocess.run([sys.executable, os.path.join(HERE, 'roundtrip.py'), path], capture_output=True, text=True)
    complaints.expect(roundtrip.returncode == 0, 'round trip:', roundtrip.stdout)
    for kind, levels in sorted(tried.items()):
        print('  ', f'{kind}: {sum(q.get("type") == kind for q in questions)} questions, answers tried:', dict(levels))
    print(f"{path}: Moodle {stored['moodle']}, {stored['imported']} of {len(questions)} questions, "
          f'{complaints.count} complaints')
    return complaints.count


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.stderr.write(__doc__)
        sys.exit(2)
    sys.exit(1 if sum([accept(f) for f in sys.argv[1:]]) else 0)
