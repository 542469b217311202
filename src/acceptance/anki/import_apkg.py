#!/usr/bin/env python3
"""Acceptance check for what mondai writes for Anki, done by Anki's own backend.

  pip install anki            # AGPL: a test tool in its own process, never part of the product
  import_apkg.py FIRST [SECOND] [options]

FIRST and SECOND are .apkg files, or text files (.txt, .tsv, .csv) with mondai's columns: of those
every row must arrive as it stands, in its deck. FIRST goes into a new collection. With SECOND, every Nth card is then made a review card, a tag of the learner's is put
on one note, SECOND is imported, and the report says which notes were updated and whether any card
row changed (scheduling lost).

With --cards the rendered sides of all cards and their styling go into a file, for a browser; with
--search Anki's own search is asked for what a collection holds at the end.

One JSON document on stdout. Exit code: 0 all expectations met, 1 an expectation failed,
2 import or usage error, 77 the anki package is missing.
"""
from __future__ import annotations

import argparse
import csv
import json
import os
import re
import sys
import tempfile
import time
import traceback

UPDATE = {"if-newer": 0, "always": 1, "never": 2}
LOG_KINDS = ("new", "updated", "duplicate", "conflicting", "first_field_match",
             "missing_notetype", "missing_deck", "empty_first_field")
HARMLESS_KINDS = ("new", "updated", "duplicate")
TEXT_SUFFIXES = (".txt", ".tsv", ".csv")
LEARNER_TAG = "mondai-check-user-tag"
CARD_COLUMNS = "id,nid,did,ord,type,queue,due,ivl,factor,reps,lapses,left,odue,odid,flags,data"
# What the backend puts on a card whose template is broken or whose front is blank.
BAD_RENDER = (r"(front|back) template has a problem:", r"the front of this card is blank\.",
              r"no cloze \d+ found on card\.")


def soft(function, default=None):
    """The value of function(), or a marker: one missing API must not hide the rest of the report."""
    try:
        return function()
    except Exception as error:  # noqa: BLE001
        if default is not None:
            return default
        return {"unavailable": f"{type(error).__name__}: {error}"}


# Import

def package_options(args):
    from anki.collection import ImportAnkiPackageOptions
    wanted = {"merge_notetypes": args.merge_notetypes,
              "with_scheduling": args.with_scheduling,
              "with_deck_configs": args.with_deck_configs,
              "update_notes": UPDATE[args.update_notes],
              "update_notetypes": UPDATE[args.update_notetypes]}
    options = ImportAnkiPackageOptions()
    known = {field.name for field in options.DESCRIPTOR.fields}
    for key, value in wanted.items():
        if key in known:
            setattr(options, key, value)
        else:
            print(f"warning: option {key} unknown to this anki", file=sys.stderr)
    return options


def is_text(path):
    return path.lower().endswith(TEXT_SUFFIXES)


def import_file(col, path, args):
    if is_text(path):
        from anki.collection import ImportCsvRequest
        metadata = col.get_csv_metadata(path, None)
        return col.import_csv(ImportCsvRequest(path=path, metadata=metadata))
    from anki.collection import ImportAnkiPackageRequest
    request = ImportAnkiPackageRequest(package_path=os.path.abspath(path), options=package_options(args))
    return col.import_anki_package(request)


def import_report(col, path, args):
    started = time.monotonic()
    log = import_file(col, path, args).log
    report = {"file": path,
              "seconds": round(time.monotonic() - started, 3),
              "found_notes": soft(lambda: int(log.found_notes), -1)}
    for kind in LOG_KINDS:
        entries = list(getattr(log, kind, []))
        report[kind] = len(entries)
        if entries and kind not in HARMLESS_KINDS:
            report[kind + "_fields"] = [list(entry.fields)[:2] for entry in entries[:args.limit]]
    return report


def rows_astray(col, path):
    """What became of rows that are not in the collection as the text has them: by their guids."""
    with open(path, encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines, delimiter="\t") if not row[0].startswith("#")]
    astray = {}
    for guid, notetype, deck, tags, *fields in rows:
        nid = col.db.scalar("select id from notes where guid=?", guid)
        note = col.get_note(nid) if nid else None
        held = note and [note.note_type()["name"], {col.decks.name(card.did) for card in note.cards()},
                         sorted(note.tags), note.fields[:len(fields)]]
        if held != [notetype, {deck}, sorted(tags.split()), fields]:
            astray[guid] = held
    return {"rows": len(rows), "astray": astray}


# What the collection holds

def names_by_id(entries):
    return {int(entry.id): entry.name for entry in entries}


def note_report(col, nid, notetype_names):
    note = col.get_note(nid)
    return {"id": int(nid), "guid": note.guid, "notetype": notetype_names.get(int(note.mid)),
            "mod": int(note.mod), "tags": list(note.tags), "fields": dict(note.items()),
            "cards": [int(cid) for cid in note.card_ids()]}


def rendered(card):
    sides = {}
    for side, render in (("question", card.question), ("answer", card.answer)):
        html = soft(render, "")
        sides[side] = html if isinstance(html, str) else json.dumps(html)
    return sides


def render_problems(cid, sides):
    return [{"card": int(cid), "side": side, "text": pattern}
            for side, html in sides.items()
            for pattern in BAD_RENDER if re.search(pattern, html, re.I)]


def card_report(card, sides, deck_names):
    return {"id": int(card.id), "nid": int(card.nid), "ord": int(card.ord),
            "deck": deck_names.get(int(card.did)), "due": int(card.due),
            "type": int(card.type), "queue": int(card.queue), **sides,
            "av": soft(lambda: [str(tag) for tag in card.question_av_tags()], [])}


def cards_and_problems(col, cids, deck_names, args):
    cards, problems = [], []
    for index, cid in enumerate(cids):
        in_report = index < args.limit
        if not in_report and not args.render_all:
            break
        card = col.get_card(cid)
        sides = rendered(card)
        problems += render_problems(cid, sides)
        if in_report:
            cards.append(card_report(card, sides, deck_names))
    return cards, problems


def notetype_report(col, mid):
    notetype = col.models.get(mid) or {}
    return {"id": mid, "name": notetype.get("name"), "kind": notetype.get("type"),
            "mod": notetype.get("mod"), "sortf": notetype.get("sortf"),
            "fields": [field["name"] for field in notetype.get("flds", [])],
            "templates": [template["name"] for template in notetype.get("tmpls", [])],
            "notes": col.db.scalar("select count() from notes where mid=?", mid)}


def media_report(col):
    def check():
        result = col.media.check()
        return {"missing": list(result.missing), "unused": list(result.unused)}

    folder = col.media.dir()
    return {"files": sorted(os.listdir(folder)) if os.path.isdir(folder) else [],
            "check": soft(check)}


def empty_cards(col):
    return [{"nid": int(note.note_id), "cards": [int(cid) for cid in note.card_ids]}
            for note in col.get_empty_cards().notes]


def snapshot(col, args):
    deck_names = names_by_id(col.decks.all_names_and_ids())
    notetype_names = names_by_id(col.models.all_names_and_ids())
    nids = list(col.find_notes(""))
    cids = list(col.find_cards("", order="c.due asc, c.ord asc"))
    cards, problems = cards_and_problems(col, cids, deck_names, args)
    used_notetypes = sorted({int(row[0]) for row in col.db.all("select distinct mid from notes")})
    dues = [row[0] for row in col.db.all("select due from cards where type=0 order by id")]
    return {"counts": {"notes": len(nids), "cards": len(cids)},
            "notes": [note_report(col, nid, notetype_names) for nid in nids[:args.limit]],
            "cards": cards,
            "decks": [{"id": did, "name": name,
                       "cards": col.db.scalar("select count() from cards where did=?", did)}
                      for did, name in sorted(deck_names.items(), key=lambda item: item[1])],
            "notetypes": [notetype_report(col, mid) for mid in used_notetypes],
            "tags": soft(lambda: list(col.tags.all()), []),
            "media": media_report(col),
            "empty_cards": soft(lambda: empty_cards(col), []),
            "render_problems": problems,
            "due_follows_card_id": dues == sorted(dues)}


def integrity(col):
    message, ok = col.fix_integrity()
    return {"ok": bool(ok), "message": message}


# The second import

def card_rows(col):
    return {row[0]: list(row[1:]) for row in col.db.all(f"select {CARD_COLUMNS} from cards")}


def note_contents(col):
    return {guid: (fields, mid) for guid, fields, mid in col.db.all("select guid,flds,mid from notes")}


def notetype_ids(col):
    return set(names_by_id(col.models.all_names_and_ids()))


def study(col, every):
    """Turns every Nth card into a review card, so that lost scheduling shows."""
    cids = sorted(card_rows(col))[::every]
    try:
        col.sched.set_due_date(cids, "7!")
        how = "set_due_date"
    except Exception as error:  # noqa: BLE001 - another scheduler API
        how = f"sql ({type(error).__name__})"
        for cid in cids:
            col.db.execute("update cards set type=2,queue=2,due=7,ivl=7,factor=2500,reps=3 where id=?", cid)
    return {"cards": len(cids), "how": how}


def tag_as_learner(col):
    """Puts a tag on the first note without moving its modification time; returns the note's id."""
    nid = soft(lambda: int(col.find_notes("")[0]), 0)
    if nid:
        col.db.execute("update notes set tags = tags || ? where id=?", f" {LEARNER_TAG} ", nid)
    return nid


def tag_survived(col, nid):
    tags = soft(lambda: col.db.scalar("select tags from notes where id=?", nid), "")
    return LEARNER_TAG in (tags or "") if isinstance(tags, str) else None


def second_import(col, path, args):
    studied = study(col, args.study_every)
    # A text overwrites tags: the note with the learner's would count as updated.
    tagged = 0 if is_text(path) else tag_as_learner(col)
    cards_before, notes_before, types_before = card_rows(col), note_contents(col), notetype_ids(col)
    log = import_report(col, path, args)
    cards_after, notes_after, types_after = card_rows(col), note_contents(col), notetype_ids(col)
    changed_cards = [cid for cid, row in cards_before.items() if cid in cards_after and cards_after[cid] != row]
    changed_notes = [guid for guid, content in notes_before.items()
                     if guid in notes_after and notes_after[guid] != content]
    return {"log": log, "studied": studied,
            "scheduling_kept": not changed_cards and set(cards_before) <= set(cards_after),
            "cards_changed": changed_cards[:args.limit],
            "cards_lost": len(set(cards_before) - set(cards_after)),
            "cards_added": len(set(cards_after) - set(cards_before)),
            "notes_added": len(set(notes_after) - set(notes_before)),
            "notes_with_changed_content": len(changed_notes),
            "changed_guids": sorted(changed_notes)[:args.limit],
            "notetype_copies_created": len(types_after - types_before),
            "user_tag_survived": tag_survived(col, tagged)}


# Expectations

def first_expectations(report, args):
    first, collection = report["first"], report["collection"]
    yield "no conflicting notes", first["conflicting"] == 0
    yield "every found note is new", first["found_notes"] in (-1, first["new"])
    yield "something imported", first["new"] > 0
    yield "database check clean", report["check_database"]["ok"]
    yield "no template problems", not collection["render_problems"]
    yield "no empty cards", not collection["empty_cards"]
    if is_text(args.first):
        yield "every row arrives", report["rows"]["rows"] == first["new"] and not report["rows"]["astray"]
    else:
        yield "no missing media", not (collection["media"]["check"] or {}).get("missing")
    if args.expect_new is not None:
        yield "expected new count", first["new"] == args.expect_new


def second_expectations(report, args):
    second = report["second"]
    yield "scheduling kept", second["scheduling_kept"]
    yield "no note type copy", second["notetype_copies_created"] == 0
    yield "no conflicting on re-import", second["log"]["conflicting"] == 0
    if is_text(args.second):
        yield "every row of the second stands", not report["rows_of_second"]["astray"]
    yield "database check clean after second", report["check_database_after_second"]["ok"]
    if args.expect_updated is not None:
        yield "expected updated count", second["log"]["updated"] == args.expect_updated
    if args.expect_added is not None:
        yield "expected added count", second["notes_added"] == args.expect_added


def failures(expectations):
    return [name for name, met in expectations if not met]


# What a browser and a user get

def write_cards(col, path):
    """Both sides of every card as the backend renders them, in the order in which they are due."""
    cards = []
    for cid in col.find_cards("", order="c.due asc, c.ord asc"):
        card = col.get_card(cid)
        sides = rendered(card)
        cards.append({"key": card.note().fields[0], "ord": int(card.ord), "css": card.note_type()["css"],
                      "question": sides["question"], "answer": sides["answer"]})
    with open(path, "w", encoding="utf-8") as out:
        json.dump(cards, out, ensure_ascii=False)


def search_report(col, query):
    return {"query": query, "keys": sorted(col.get_note(nid).fields[0] for nid in col.find_notes(query))}


# The run

def run(col, args, report, failed):
    report["first"] = import_report(col, args.first, args)
    report["collection"] = snapshot(col, args)
    report["check_database"] = integrity(col)
    if is_text(args.first):
        report["rows"] = rows_astray(col, args.first)
    failed += failures(first_expectations(report, args))
    if args.second:
        report["second"] = second_import(col, args.second, args)
        report["collection_after_second"] = snapshot(col, args)
        if is_text(args.second):
            report["rows_of_second"] = rows_astray(col, args.second)
        report["check_database_after_second"] = integrity(col)
        failed += failures(second_expectations(report, args))
    if args.search:
        report["search"] = search_report(col, args.search)
        failed += failures([("expected found", args.expect_found in (None, report["search"]["keys"]))])
    if args.cards:
        write_cards(col, args.cards)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first")
    parser.add_argument("second", nargs="?")
    parser.add_argument("--update-notes", choices=UPDATE, default="if-newer")
    parser.add_argument("--update-notetypes", choices=UPDATE, default="if-newer")
    parser.add_argument("--merge-notetypes", action="store_true")
    parser.add_argument("--with-scheduling", action="store_true")
    parser.add_argument("--with-deck-configs", action="store_true")
    parser.add_argument("--limit", type=int, default=50, help="notes and cards printed in full")
    parser.add_argument("--render-all", action="store_true", help="render every card to look for template errors")
    parser.add_argument("--study-every", type=int, default=2)
    parser.add_argument("--expect-new", type=int)
    parser.add_argument("--expect-updated", type=int, help="notes updated by SECOND")
    parser.add_argument("--expect-added", type=int, help="notes added by SECOND")
    parser.add_argument("--expect-found", nargs="*", help="what the search finds: the first fields, sorted")
    parser.add_argument("--cards", help="file for the rendered cards, as JSON")
    parser.add_argument("--search", help="a search to ask at the end, as in Anki's browser")
    parser.add_argument("--keep", help="directory for the collection (default: a temporary one)")
    return parser.parse_args()


def main():
    args = arguments()
    try:
        from anki.buildinfo import version
        from anki.collection import Collection
    except ImportError as error:
        print(json.dumps({"error": f"anki not importable: {error}"}))
        return 77
    report, failed = {"anki": version}, []
    with tempfile.TemporaryDirectory() as temporary:
        home = args.keep or temporary
        os.makedirs(home, exist_ok=True)
        path = os.path.join(home, "collection.anki2")
        if os.path.exists(path):
            print(json.dumps({"error": f"{path} exists; give an empty --keep directory"}))
            return 2
        col = Collection(path)
        try:
            run(col, args, report, failed)
        except Exception as error:  # noqa: BLE001
            report["error"] = f"{type(error).__name__}: {error}"
            traceback.print_exc(file=sys.stderr)
        finally:
            soft(col.close)
    report["failed"] = failed
    json.dump(report, sys.stdout, ensure_ascii=False, indent=1, default=str)
    print()
    return 2 if "error" in report else 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
