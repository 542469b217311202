package dev.mondai.input.markdown;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What the Markdown reader may have to tell. */
public enum MarkdownCode implements DiagnosticCode {
    /** Bytes that are no text; argument: the first such byte in hexadecimal. */
    ENCODING_INVALID(Severity.ERROR),
    /** Read in another encoding than UTF-8; argument: which. */
    ENCODING_OTHER(Severity.WARNING),
    /** Front matter, fields or settings that are not YAML; argument: the problem. */
    YAML_INVALID(Severity.ERROR),
    /** Front matter that does not fit, of a document in another layout; argument: its text. */
    FRONT_MATTER_UNUSED(Severity.WARNING),
    /** A field or setting that is not known; arguments: its name, the known ones. */
    FIELD_UNKNOWN(Severity.WARNING),
    /** A value that does not fit; arguments: the field, the value, what fits. */
    FIELD_INVALID(Severity.ERROR),
    /** A field given twice; argument: the field. */
    FIELD_TWICE(Severity.ERROR),
    /** A field for one question in the front matter of a file that holds several; argument: the field. */
    FIELD_FOR_ONE(Severity.WARNING),
    /** A field that the kind of question has no use for; arguments: the field, the kind. */
    FIELD_UNUSED(Severity.WARNING),
    /** A comment with fields that does not stand under a title. */
    FIELDS_MISPLACED(Severity.ERROR),
    /** A word of {@code mondai.yaml} that already means another section; argument: the word. */
    WORD_TWICE(Severity.ERROR),
    /** A setting of the layout in {@code mondai.yaml} that no line of the bank is read by; arguments: its name, its value. */
    LAYOUT_UNUSED(Severity.WARNING),
    /** Another id of the bank than the one that is known already; arguments: both. */
    BANK_DIFFERS(Severity.ERROR),
    /** Title in the front matter and a different one as a heading; arguments: both. */
    TITLE_TWICE(Severity.WARNING),
    /** A file without a question that the user named. */
    QUESTIONS_MISSING(Severity.ERROR),
    /** A file without a question in a folder. */
    FILE_SKIPPED(Severity.NOTE),
    /** Text that belongs to no question; argument: its beginning. */
    TEXT_OUTSIDE(Severity.WARNING),
    /** Text between the title and the first section; argument: its beginning. */
    TEXT_BEFORE_SECTIONS(Severity.WARNING),
    /** Text before the first choice; argument: its beginning. */
    TEXT_BEFORE_CHOICES(Severity.WARNING),
    /** A heading at the level of the sections that is no section; argument: the heading. */
    SECTION_UNKNOWN(Severity.WARNING),
    /** A section that the question already has; argument: the heading. */
    SECTION_TWICE(Severity.ERROR),
    /** A section for what a group's members share, with nothing in it. */
    STIMULUS_EMPTY(Severity.ERROR),
    /** A group without a question. */
    GROUP_EMPTY(Severity.ERROR),
    /** A group within a group. */
    GROUP_WITHIN(Severity.ERROR),
    /** A second group of one name in a category; argument: the name. */
    GROUP_TWICE(Severity.ERROR),
    /** A section that the kind of question has no use for; arguments: the heading, the kind. */
    SECTION_UNUSED(Severity.ERROR),
    STEM_MISSING(Severity.ERROR),
    CHOICES_MISSING(Severity.ERROR),
    /** No choice recognised; argument: the beginning of what stands there. */
    CHOICES_UNRECOGNISED(Severity.ERROR),
    /** One choice alone. */
    CHOICE_SINGLE(Severity.ERROR),
    /** A choice without content; argument: its label or number. */
    CHOICE_EMPTY(Severity.ERROR),
    /** Text beside a list of choices; argument: its beginning. */
    CHOICE_STRAY(Severity.ERROR),
    /** A label that is not the next one; arguments: the label, the one expected. */
    LABEL_SEQUENCE(Severity.ERROR),
    /** A line that looks like the start of another choice within a choice; argument: the line's beginning. */
    LABEL_WITHIN(Severity.ERROR),
    /** A list in which some choices have labels and some have none; argument: the beginning of one without. */
    LABEL_MISSING(Severity.ERROR),
    /** Two equal choices; arguments: the names of both. */
    CHOICES_EQUAL(Severity.ERROR),
    /** Two equal choices in another layout, both of which are wrong; arguments: the names of both. */
    CHOICES_REPEATED(Severity.WARNING),
    /** Two choices equal but for the form of their characters; arguments: the names of both. */
    CHOICES_ALIKE(Severity.WARNING),
    /** A name in the section of scores, or of a choice that keeps its place, that is no choice's; arguments: it, the choices. */
    CHOICE_UNKNOWN(Severity.ERROR),
    /** What says nothing about the score of a choice; argument: its beginning. */
    SCORE_UNRECOGNISED(Severity.ERROR),
    /** A second score for a choice; argument: the choice. */
    SCORE_TWICE(Severity.ERROR),
    /** A right choice that earns nothing; argument: the choice. */
    SCORE_KEY(Severity.ERROR),
    /** A wrong choice that earns what only a right one may; argument: the choice. */
    SCORE_DISTRACTOR(Severity.ERROR),
    /** Right choices that do not make up the whole; arguments: their sum, the choices. */
    SCORE_SUM(Severity.ERROR),
    /** Scores of choices in a question that is scored all or nothing. */
    SCORE_RULE(Severity.ERROR),
    /** Neither a key section nor a tick; argument: how many choices there are. */
    KEY_MISSING(Severity.ERROR),
    /** A key section of which nothing is understood; arguments: what stands there, an example. */
    KEY_UNRECOGNISED(Severity.ERROR),
    /** A key that is no choice; arguments: the key, the choices. */
    KEY_NOT_A_CHOICE(Severity.ERROR),
    /** Letter and text of the key disagree; arguments: the letter, the text. */
    KEY_TEXT_DIFFERS(Severity.ERROR),
    /** A key that may mean two different things; argument: what stands there. */
    KEY_AMBIGUOUS(Severity.ERROR),
    /** The same letter twice in the key; argument: the letter. */
    KEY_REPEATED(Severity.ERROR),
    /** Ticks and key disagree; arguments: what is ticked, the key. */
    KEY_TICKS_DIFFER(Severity.ERROR),
    /** In another layout, a key that cannot be understood; argument: what is said. */
    KEY_UNCLEAR(Severity.ERROR),
    /** In another layout, two keys that differ; arguments: both. */
    KEY_CONTRADICTED(Severity.ERROR),
    /** In another layout, a key among others whose number may be wrong; argument: what is said. */
    KEY_MISNUMBERED(Severity.ERROR),
    /** In another layout, a key among others that are more or fewer than the questions; arguments: how many of both, what is said. */
    KEYS_COUNTED(Severity.ERROR),
    /** A document of keys for a bank of several files; arguments: its name, the bank's. */
    KEYS_FOR_ONE(Severity.ERROR),
    /** In another layout, several questions with nothing between them. */
    QUESTIONS_MERGED(Severity.ERROR),
    /** In another layout, a question with an answer and no choices, which the user has not asked for. */
    PAIR_UNWANTED(Severity.ERROR),
    /** In a document of a tool, a question in another layout. */
    QUESTION_BESIDE(Severity.ERROR),
    /** In another layout, a question that a program would have to write. */
    CODE_NOT_RUN(Severity.ERROR),
    /** A question without an answer. */
    ANSWER_MISSING(Severity.ERROR),
    /** An accepted answer without text. */
    ANSWER_EMPTY(Severity.ERROR),
    /** An accepted answer over several lines; argument: its beginning. */
    ANSWER_LINES(Severity.ERROR),
    /** What is neither an answer nor a quote below one; argument: its beginning. */
    ANSWER_STRAY(Severity.ERROR),
    /** An accepted answer with markup that nobody can type; argument: the answer. */
    ANSWER_MARKUP(Severity.ERROR),
    /** Text behind what an answer earns; argument: the answer. */
    ANSWER_FEEDBACK(Severity.ERROR),
    /** The same accepted answer twice; argument: the answer. */
    ANSWER_TWICE(Severity.ERROR),
    /** A key that says neither true nor false; argument: what stands there. */
    TRUTH_UNRECOGNISED(Severity.ERROR),
    /** A percentage out of its range; arguments: the percentage, the least one. */
    FRACTION_RANGE(Severity.ERROR),
    /** No answer that is worth everything. */
    FRACTION_NO_FULL(Severity.ERROR),
    /** An answer that is no number; argument: the answer. */
    NUMBER_UNRECOGNISED(Severity.ERROR),
    /** Digits that are no number in the question's language; arguments: the digits, how the language writes a half. */
    NUMBER_AMBIGUOUS(Severity.ERROR),
    /** What may be a number with a unit, or a name. */
    NUMBER_DOUBTFUL(Severity.ERROR),
    /** A range whose end comes before its beginning; argument: the range. */
    RANGE_REVERSED(Severity.ERROR),
    /** A unit of an answer that is not among the question's; argument: the unit. */
    UNIT_UNKNOWN(Severity.ERROR),
    /** An item among the units that is none; argument: the item. */
    UNIT_UNRECOGNISED(Severity.ERROR),
    /** The same unit twice; argument: the unit. */
    UNIT_TWICE(Severity.ERROR),
    /** A rule for the unit of a question that has none. */
    UNIT_MISSING(Severity.ERROR),
    /** An item of the feedback that names no result; argument: its beginning. */
    FEEDBACK_UNRECOGNISED(Severity.ERROR),
    /** Feedback for the same result twice; argument: the result. */
    FEEDBACK_TWICE(Severity.ERROR),
    /** A matching question without a pair. */
    PAIRS_MISSING(Severity.ERROR),
    /** One pair alone. */
    PAIR_SINGLE(Severity.ERROR),
    /** The header of a table of pairs, which is no pair; argument: its words. */
    PAIR_HEADER(Severity.NOTE),
    /** A table of pairs that has not two columns; argument: how many. */
    PAIR_COLUMNS(Severity.ERROR),
    /** An item or a row with one side alone; argument: what stands there. */
    PAIR_INCOMPLETE(Severity.ERROR),
    /** An item with several arrows; argument: what stands there. */
    PAIR_AMBIGUOUS(Severity.ERROR),
    /** Text beside the pairs; argument: its beginning. */
    PAIR_STRAY(Severity.ERROR),
    /** A left side, or a distractor, that is there already; argument: its text. */
    PAIRS_EQUAL(Severity.ERROR),
    /** A row of a table that means something with too many or too few cells; arguments: its cells, the columns. */
    ROW_LENGTH(Severity.ERROR),
    /** An ordering question with fewer than two entries. */
    ENTRIES_MISSING(Severity.ERROR),
    /** An entry without content; argument: its number. */
    ENTRY_EMPTY(Severity.ERROR),
    /** Text beside the list of entries; argument: its beginning. */
    ENTRY_STRAY(Severity.ERROR),
    /** An entry that is there already; argument: its text. */
    ENTRIES_EQUAL(Severity.ERROR),
    /** A cloze without a gap. */
    GAPS_MISSING(Severity.ERROR),
    /** A gap without an answer; argument: its name. */
    GAP_EMPTY(Severity.ERROR),
    /** A gap that is there already, in the text or in the list; argument: its name. */
    GAP_TWICE(Severity.ERROR),
    /** A name in the text that the list of gaps has not; arguments: the name, the list. */
    GAP_UNKNOWN(Severity.ERROR),
    /** A name of the list that the text has not; argument: the name. */
    GAP_UNUSED(Severity.ERROR),
    /** What is no gap in the list of gaps; argument: its beginning. */
    GAP_UNRECOGNISED(Severity.ERROR),
    /** What is not understood behind a gap’s name; arguments: the name, what stands there. */
    GAP_SETTING(Severity.ERROR),
    /** What stands below a gap and is neither its answers nor the feedback to one; argument: its beginning. */
    GAP_STRAY(Severity.ERROR),
    /** An answer without a box among some with one; argument: the answer. */
    GAP_BOX_MISSING(Severity.ERROR),
    /** A gap with one choice alone; argument: its name. */
    GAP_CHOICE_SINGLE(Severity.ERROR),
    /** A gap without a right choice; argument: its name. */
    GAP_KEY_MISSING(Severity.ERROR),
    /** What is said of a gap, behind an answer of it; argument: what. */
    GAP_SETTING_MISPLACED(Severity.ERROR),
    /** What may be a range of numbers or a text in a gap; argument: the answer. */
    GAP_DOUBTFUL(Severity.ERROR),
    /** Braces in a cloze that make no gap; argument: what begins with them. */
    GAP_OPEN(Severity.WARNING),
    /** A gap in a question that is no cloze, or in a choice; argument: the gap. */
    GAP_AS_TEXT(Severity.WARNING),
    /** A section of values that is no table with a header of names, each once, and a row. */
    VALUES_MISSING(Severity.ERROR),
    /** A row of values with too few or too many; arguments: how many it has, how many names there are. */
    VALUES_LENGTH(Severity.ERROR),
    /** A value that is an image or a formula. */
    VALUE_MARKUP(Severity.ERROR),
    /** A value with markup that is left out; argument: its text. */
    VALUE_PLAIN(Severity.WARNING),
    /** A name between braces that the values have not; arguments: the name, those that there are. */
    VALUE_UNKNOWN(Severity.WARNING),
    /** A name of the values that the question never says; argument: the name. */
    VALUE_UNUSED(Severity.WARNING),
    /** A key of an essay; arguments: the kind, what the section is called. */
    ESSAY_KEY(Severity.ERROR),
    /** A name in a formula that the values have not; arguments: the name, those that there are. */
    FORMULA_NAME(Severity.ERROR),
    /** A value in a formula that is no number; arguments: its name, the number of the row, the value. */
    FORMULA_WORD(Severity.ERROR),
    /** A formula that divides by zero; arguments: the formula, the number of the row. */
    FORMULA_DIVISION(Severity.ERROR),
    /** A tolerance that is not the same number in all rows; argument: the tolerance. */
    FORMULA_TOLERANCE(Severity.ERROR),
    /** A formula where there are no values for it; argument: the formula. */
    FORMULA_VALUES(Severity.ERROR),
    /** A formula that cannot be evaluated; arguments: the formula, the number of the row. */
    FORMULA_FAILED(Severity.ERROR),
    /** A type that is not known; arguments: the type, the known ones. */
    TYPE_UNSUPPORTED(Severity.ERROR),
    /** A single choice with several keys; argument: how many. */
    TYPE_DIFFERS(Severity.ERROR),
    /** An id that another question has; argument: the id. */
    ID_TWICE(Severity.ERROR),
    /** Ids that depend on the order of the questions; argument: the bank's name. */
    IDS_AMBIGUOUS(Severity.WARNING),
    /** A second list that analyses all choices. */
    ANALYSIS_TWICE(Severity.WARNING),
    /** The author wants choices shuffled that are mentioned by letter; argument: the letter. */
    SHUFFLE_LETTERS(Severity.WARNING);

    private final Severity severity;

    MarkdownCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
