package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * Finds labels of choices that a text mentions. Where choices are shuffled, such letters lie.
 *
 * <p>A label counts where it begins a line or an item before a separator, stands alone in bold or in a table's cell,
 * follows a word such as 選択肢 or <i>option</i>, is said to be right or wrong, is joined to another ({@code AとB}), or is
 * singled out ({@code Not B.}, {@code (b)}). It must stand by itself: the {@code A} of {@code API} is none. In doubt it counts: an order
 * that is kept harms nobody.
 */
final class Letters {

    private static final String OPENING = "[「『【(\\[“‘\"']?\\s*";
    private static final String WORD_BEFORE =
            "(?:選択肢|肢|(?:正解|正答|解答|答え)(?:は|が|の)?|options?|choices?|answers?)\\s*(?:is|are|:)?\\s*" + OPENING
                    + "|(?:よって|したがって|従って|ゆえに|以上(?:より|から)|therefore|thus|hence)\\s*[,、]?\\s*" + OPENING;
    private static final String VERDICT = "\\s*[」』】)\\]]?\\s*(?:"
            + "(?:は|が|も|のみ|だけ|の(?:説明|記述|内容|文|選択肢)[はがも])[^。\\n]{0,20}?(?:正|誤|適切|該当|当てはま|間違|違う|最も|[×○〇✕✗✓❌✅])"
            + "|以外|を選|[×○〇✕✗✓❌✅]"
            + "|\\s(?:is|are)\\s+(?:\\w+\\s+)?(?:in)?(?:correct|right|wrong|true|false)\\b)";

    /** What may stand before a label at the beginning of a line. */
    private static final String LINE_START = "^[\\s\u3000]*(?:[×○〇✕✗✓❌✅]\uFE0F?\\s*|\\[[ xX]]\\s*)?[「『【(\\[]?";

    /** What follows a label that heads its line: a separator, a remark in brackets, or a dash. */
    private static final String HEADING_END = "[」』】)\\]]?\\s*(?::|[.)\\]](?:\\s|$|[^\\x21-\\x7E])|、|[→⇒–—]|-+\\s"
            + "|[「『【(][^\\n]{0,60}?[」』】)]\\s*(?:[:はが→–—-]|$))";

    /** {@code Aは…} at the beginning of an item speaks of A. */
    private static final Pattern ITEM_PARTICLE = Pattern.compile("(?s)^\\s*(\\S{1,2})\\s*[はがも].*");

    /** Words that join two labels; the signs that do so in choices may part variables elsewhere. */
    private static final String JOINING =
            "、|・|と|や|か|および|及び|並びに|または|又は|もしくは|和|与|或|及|및|,?\\s(?:and|or|nor|und|oder|et|ou|y|e|o|и|или)\\s";

    private static final String JOINING_SIGN = JOINING + "|[,/&+]";

    /** {@code Not B.}, {@code only A and …}: behind such a word an {@code a} is no article. */
    private static final String LIMITING = "(?i:\\b(?:not|neither|nor|both|either|only|except|besides))\\s+" + OPENING;

    private static final String LIMITED_END = "(?=[」』】)\\]”’\"']?\\s*(?:[.,;:!?)]|$|\\b(?:and|or|nor|but)\\b))";

    private static final String LIMITED =
            "\\s*[」』】)\\]]?\\s*(?:では(?:な|あり)|でもな|じゃな|のみ|だけ|以外|の?(?:両方|双方|いずれ|どちら)|\\sonly\\b)";

    private static final char FIRST_BEHIND_LATIN = '\u0370';
    private static final char FIRST_WITHOUT_BLANKS = '\u0E00';

    private final Collection<String> labels;

    /** Those in a ring or so, as the author writes them: nothing else looks like them. */
    private final List<String> signs;

    private final Pattern mention;
    private final Pattern joined;
    private final Pattern alone;

    /** A letter in brackets, in any case; a function's argument is none. */
    private final Pattern bracketed;

    private final SpokenLabels spoken;

    /** @param vocabulary the words that may speak of them */
    Letters(Collection<String> labels, Vocabulary vocabulary) {
        this.labels =
                labels.stream().filter(l -> !l.isEmpty()).map(Letters::folded).toList();
        signs = labels.stream().filter(Letters::isSign).toList();
        String any = this.labels.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        boolean inWords = this.labels.stream().anyMatch(Letters::isOfWords);
        String edge = inWords ? LabelKind.WORD : "[A-Za-z0-9ァ-ヶー]";
        String label = "(?<!" + edge + "|\\.)(" + any + ")(?!" + edge + ")";
        String words = this.labels.stream().allMatch(Letters::isNumber) ? "" : "|" + joined(label, JOINING);
        mention = Pattern.compile("(?m)" + LINE_START + label + HEADING_END
                + "|(?i:" + WORD_BEFORE + ")" + label
                + "|" + label + VERDICT
                + "|" + LIMITING + label + LIMITED_END
                + "|" + label + LIMITED
                + words);
        joined = Pattern.compile(joined(label, JOINING_SIGN));
        spoken = new SpokenLabels(this.labels, vocabulary);
        bracketed = Pattern.compile("(?<![\\p{L}\\p{N}])[(](?i:(" + any + "))[)]");
        alone = Pattern.compile("^[「『【(\\[]?(?<label>" + any + ")[」』】)\\].:、]?$");
    }

    private static String joined(String label, String joining) {
        return label + "[」』】)\\]”’\"']?\\s*(?:" + joining + ")\\s*(?:選択肢|肢|(?i:options?|choices?|answers?)\\s)?"
                + OPENING + label + "(?![.,]\\d)";
    }

    /** Whether a label is a letter of a script that sets blanks between words, which also stands within them. */
    private static boolean isOfWords(String label) {
        char first = label.charAt(0);
        return LabelKind.isOfOtherScript(label)
                || first >= FIRST_BEHIND_LATIN && first < FIRST_WITHOUT_BLANKS && Character.isLetter(first);
    }

    private static boolean isSign(String label) {
        return !label.isEmpty()
                && !Character.isLetterOrDigit(label.charAt(0))
                && !Character.isSurrogate(label.charAt(0));
    }

    private static boolean isNumber(String label) {
        return Character.isDigit(label.charAt(0));
    }

    /** The first label that one of the nodes mentions. */
    Optional<String> in(List<Node> nodes) {
        return labels.isEmpty()
                ? Optional.empty()
                : nodes.stream().flatMap(n -> in(n).stream()).findFirst();
    }

    /** The first label that a text mentions, as far as its words alone tell. */
    Optional<String> in(String text) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> sign = signs.stream().filter(text::contains).findFirst();
        if (sign.isPresent()) {
            return sign;
        }
        String folded = folded(text);
        Optional<String> mentioned =
                labels.stream().noneMatch(folded::contains) ? Optional.empty() : first(mention, folded);
        return mentioned.or(() -> spoken.in(folded)).or(() -> inBrackets(folded));
    }

    private Optional<String> inBrackets(String folded) {
        return folded.indexOf('(') < 0 || labels.stream().anyMatch(Letters::isNumber)
                ? Optional.empty()
                : first(bracketed, folded);
    }

    /** The same of a choice, which may also be made of others: {@code A, C}, {@code 1と3}. */
    Optional<String> inChoice(String text) {
        return in(text).or(() -> labels.isEmpty() ? Optional.empty() : first(joined, folded(text)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> in(Node node) {
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            Optional<String> mentioned = in(Excerpt.childrenOf(node).text());
            if (mentioned.isPresent()) {
                return mentioned;
            }
        }
        if (mayBeLone(node)) {
            Optional<String> lone = alone(node);
            if (lone.isPresent()) {
                return lone;
            }
        }
        return node instanceof OrderedList list && isNumberedLikeChoices(list)
                ? Optional.of(labels.iterator().next())
                : inChildren(node);
    }

    private Optional<String> inChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            Optional<String> found = in(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Code counts where it begins its paragraph: elsewhere {@code A} may be a variable. */
    private static boolean mayBeLone(Node node) {
        return node instanceof StrongEmphasis
                || node instanceof TableCell
                || node instanceof Heading
                || node instanceof Paragraph
                || node instanceof Code && node.getPrevious() == null;
    }

    private Optional<String> alone(Node node) {
        String text = node instanceof Code code
                ? code.getLiteral()
                : Excerpt.childrenOf(node).text();
        String beginning = startsItem(node) ? ITEM_PARTICLE.matcher(text).replaceFirst("$1") : text;
        return alone.matcher(folded(beginning).strip()).results().findFirst().map(m -> m.group(1));
    }

    private static boolean startsItem(Node node) {
        return node instanceof Paragraph && node.getParent() instanceof ListItem && node.getPrevious() == null;
    }

    /** A numbered list with as many items as there are numbered choices may speak of them one by one. */
    private boolean isNumberedLikeChoices(OrderedList list) {
        int items = 0;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            items++;
        }
        return items == labels.size() && labels.iterator().next().equals("1");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
