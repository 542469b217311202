package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question is called by, of letters and numbers, where it begins a line or stands before a key: {@code TE101},
 * {@code A-12}, {@code 1.2.3}, {@code 1.001}.
 *
 * @param id as it is written
 * @param start where it stands in the line, its bar included in a row
 * @param end where the stem or the key starts
 */
record QuestionId(String id, int start, int end) {

    private static final String ID =
            "(?<id>\\p{L}{1,5}\\d{0,3}[-_.]?\\d{1,5}(?:[-_.]\\d{1,4}){0,2}[a-z]?|\\d{1,3}(?:\\.\\d{1,3}){1,3})(?![\\p{L}\\d])";

    private static final String LABEL = "(?:[A-H]{1,5}|\\p{L}|[1-9]|[①-⑳])(?![\\p{L}\\p{M}\\d])";
    private static final String KEY = "[*_(]*(?<key>" + LABEL + "(?:\\s?[,&+/]?\\s?" + LABEL + "){0,4})[*_)]*";

    private static final Pattern HEAD = Pattern.compile("^[\\s>#*_-]*(?:\\p{L}{3,12}\\s)?[\\[(【]?" + ID
            + "[\\])】]?[*_]*\\s?(?:[:.)、]|[–-](?=\\s))?[*_]*(?:\\s+|(?<=[、:*])|$)");

    /** A word that an id may stand behind, its letters and what stands between. */
    private static final int LONGEST_WORDS = 24;

    private static final Pattern BEFORE_KEY =
            Pattern.compile("(?<![\\p{L}\\d.-])[\\[(【*_]*" + ID + "[\\])】]?[*_]*\\s?(?:->|[:.)=→–-]|(?<=\\s))\\s*(?="
                    + KEY + "\\s*\\.?\\s*(?:$|[,;|/]|\\s[\\[(【*_]*" + ID.replace("<id>", "<next>") + "))");

    private static final Pattern CELL = Pattern.compile("[\\s*_\\[(【]*" + ID + "[\\])】*_\\s]*");
    private static final Pattern KEY_CELL = Pattern.compile("\\s*" + KEY + "\\s*");

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    private static final Pattern TITLE = Pattern.compile("[\\s>*_-]*(?:[^?]{0,60}[:*][*_]*\\s*)?");

    /** The one that a line begins with. */
    static Optional<QuestionId> head(Line line) {
        if (!line.isText() || !mayBegin(line.narrow()) || Cell.isRow(line)) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(line.narrow());
        return head.find()
                ? Optional.of(new QuestionId(head.group("id"), head.start("id"), head.end()))
                : Optional.empty();
    }

    /** Whether the first digit stands behind letters, or its number has a fraction: most lines begin otherwise. */
    private static boolean mayBegin(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int last = Math.min(text.length(), first + LONGEST_WORDS + 1);
        int digit = first;
        for (int blanks = 0; digit < last && blanks < 2 && !Character.isDigit(text.charAt(digit)); digit++) {
            blanks += text.charAt(digit) == ' ' ? 1 : 0;
        }
        int end = digit;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean fraction =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        return end > digit && (fraction || isBehindLetter(text, digit));
    }

    /** Whether a letter stands before a place, or before the sign that may join both. */
    private static boolean isBehindLetter(String text, int at) {
        int behind = at > 0 && "-_.".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        return behind > 0 && Character.isLetter(text.charAt(behind - 1));
    }

    /** Those of a line that holds nothing but keys, behind a title where there are several. */
    static List<QuestionId> keys(Line line) {
        if (!line.isText() || !line.hasDigit()) {
            return List.of();
        }
        return Cell.isRow(line) ? cells(Cell.of(line)) : series(line.narrow());
    }

    private static List<QuestionId> series(String text) {
        List<QuestionId> found = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        int end = 0;
        Matcher key = BEFORE_KEY.matcher(text);
        while (key.find(end)) {
            boolean first = found.isEmpty();
            if (first && !TITLE.matcher(text.substring(0, key.start())).matches()) {
                return List.of();
            }
            between.append(first ? "" : text.substring(end, key.start()));
            found.add(new QuestionId(key.group("id"), key.start(), key.end()));
            end = key.end("key");
        }
        boolean alone = found.size() > 1
                || found.size() == 1 && !says(text.substring(0, found.get(0).start()));
        return alone && !says(between + text.substring(end)) ? List.copyOf(found) : List.of();
    }

    private static boolean says(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Each with the only cell behind it that holds labels, up to the next one. */
    private static List<QuestionId> cells(List<Cell> cells) {
        List<QuestionId> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Matcher id = CELL.matcher(cells.get(i).text());
            if (id.matches()) {
                int next = i + 1;
                List<Cell> labels = new ArrayList<>();
                while (next < cells.size()
                        && !CELL.matcher(cells.get(next).text()).matches()) {
                    if (KEY_CELL.matcher(cells.get(next).text()).matches()) {
                        labels.add(cells.get(next));
                    }
                    next++;
                }
                if (labels.size() == 1) {
                    found.add(new QuestionId(
                            id.group("id"),
                            cells.get(i).start() - 1,
                            labels.get(0).start()));
                }
                i = next - 1;
            }
        }
        return found;
    }

    /** Whether it might be a chapter's and a question's number, or a decimal. */
    boolean isDecimal() {
        return DECIMAL.matcher(id).matches();
    }

    /** To compare it with others. */
    String folded() {
        return id.toLowerCase(Locale.ROOT);
    }
}
