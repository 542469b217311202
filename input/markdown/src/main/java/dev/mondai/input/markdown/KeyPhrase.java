package dev.mondai.input.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a key that names labels and nothing else: {@code B}, {@code A, C}, {@code ア・ウ}, {@code AとC},
 * {@code 正解は B です}, {@code The correct answer is B.}
 */
final class KeyPhrase {

    private static final String WORD =
            "(?:正しい(?:の|もの|選択肢)|正解|正答|解答|答え|答|(?:the\\s+)?(?:correct\\s+|right\\s+)?(?:answers?|keys?|choices?|options?))";
    private static final Pattern LEAD = Pattern.compile("^" + WORD + "\\s*(?:は|[:：=]|is\\b|are\\b)?\\s*", flags());
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:(?:が|は)\\s*(?:正解|正しい|正答)(?:です)?|です|である|だ|(?:is|are)\\s+(?:correct|right))?\\s*[.。!]?$", flags());
    private static final Pattern MARK = Pattern.compile("^[✅✔✓☑⭕○◯]\uFE0F?\\s*|\\s*[✅✔✓☑⭕]\uFE0F?$");
    private static final String LABEL =
            "[A-Za-z]|[ァ-ヶ]|[0-9]{1,5}|[" + LabelKind.OF_OTHER_SCRIPTS + "](?!" + LabelKind.WORD + ")";
    private static final Pattern TOKEN = Pattern.compile(
            "(?:選択肢|(?:option|choice)\\s+)?\\s*(?:[(\\[【「『](" + LABEL + ")[)\\]】」』]|(" + LABEL + "))", flags());
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:,\\s*and\\s+|\\s+and\\s+|[,、・;/&+]|および|及び|と)\\s*|\\s+", flags());

    /** These stand apart without any separator: {@code ①③}. */
    private static final Pattern ENCLOSED = Pattern.compile("[①-⑳㉑-㉖Ⓐ-Ⓩⓐ-ⓩ㋐-㋾]");

    /** A text in two, at what joins them. */
    record Join(String before, String behind) {}

    private KeyPhrase() {}

    /** The labels that the line names after NFKC, in its order; empty where it says anything else. */
    static Optional<List<String>> labelsOf(String line) {
        String plain = Normalizer.normalize(ENCLOSED.matcher(line).replaceAll(" $0 "), Normalizer.Form.NFKC)
                .replace('･', '・')
                .strip();
        String marked = MARK.matcher(plain).replaceAll("").strip();
        Optional<List<String>> bare = labels(marked);
        if (bare.isPresent()) {
            return bare;
        }
        String told = LEAD.matcher(marked).replaceFirst("");
        return labels(TAIL.matcher(told).replaceFirst("").strip());
    }

    /** The line without words such as {@code Answer:} at its beginning. */
    static String withoutLead(String line) {
        String unmarked = MARK.matcher(line.strip()).replaceAll("");
        return LEAD.matcher(unmarked).replaceFirst("").strip();
    }

    /** The line without words such as {@code です} at its end. */
    static String withoutTail(String line) {
        return TAIL.matcher(line).replaceFirst("").strip();
    }

    /** The line in two, at each place where one label may be joined to another. */
    static Stream<Join> joins(String line) {
        return SEPARATOR
                .matcher(line)
                .results()
                .map(join -> new Join(line.substring(0, join.start()), line.substring(join.end())));
    }

    private static Optional<List<String>> labels(String text) {
        List<String> labels = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        Matcher separator = SEPARATOR.matcher(text);
        int at = 0;
        while (token.find(at) && token.start() == at) {
            labels.add(token.group(1) != null ? token.group(1) : token.group(2));
            if (token.end() == text.length()) {
                return Optional.of(labels);
            }
            if (!separator.find(token.end()) || separator.start() != token.end()) {
                return Optional.empty();
            }
            at = separator.end();
        }
        return Optional.empty();
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
