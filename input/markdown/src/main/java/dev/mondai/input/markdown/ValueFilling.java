package dev.mondai.input.markdown;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionRewriter;
import dev.mondai.model.ValueTable;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.MathBlock;
import dev.mondai.text.Text;
import dev.mondai.text.TextRewriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of one variant in the places of their names. */
final class ValueFilling extends TextRewriter {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

    /** What may be meant as a name: a set such as {@code {1, 2}} is none. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]*");

    private final Map<String, String> values;
    private final Set<String> used = new HashSet<>();
    private final Set<String> unknown = new TreeSet<>();

    ValueFilling(Map<String, String> values) {
        this.values = values;
    }

    /** The values of a row, counted from 0. */
    static ValueFilling ofRow(ValueTable values, int row) {
        Map<String, String> named = new HashMap<>();
        for (int column = 0; column < values.names().size(); column++) {
            named.put(values.names().get(column), values.rows().get(row).get(column));
        }
        return new ValueFilling(named);
    }

    /** The variant with this number, counted from 1, of a question as its author wrote it. */
    Question variant(Question template, int number) {
        Question filled = new QuestionRewriter(this::rewrite, this::filled).rewrite(template);
        QuestionInfo info = filled.info();
        return filled.withInfo(new QuestionInfo(
                info.id() + "-v" + number,
                info.name() + " (" + number + ")",
                info.category(),
                info.tags(),
                info.points(),
                info.language(),
                info.difficulty(),
                info.references(),
                info.source()));
    }

    /** Names in what has been filled that no value has; braces within TeX are commands'. */
    Set<String> unknown() {
        return Collections.unmodifiableSet(unknown);
    }

    /** Whether a name stood in what has been filled. */
    boolean hasUsed(String name) {
        return used.contains(name);
    }

    @Override
    public Inline text(Text text) {
        return new Text(filled(text.value()));
    }

    @Override
    public Inline math(InlineMath math) {
        return new InlineMath(inTex(math.tex()));
    }

    @Override
    public Block math(MathBlock math) {
        return new MathBlock(inTex(math.tex()));
    }

    /** A text with the values in it. */
    String filled(String text) {
        NAME.matcher(text)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !values.containsKey(name) && WORD.matcher(name).matches())
                .forEach(unknown::add);
        return replaced(text, "", "");
    }

    /** The braces stay: they may be those of a command's argument. */
    private String inTex(String tex) {
        return replaced(tex, "{", "}");
    }

    private String replaced(String text, String before, String behind) {
        return NAME.matcher(text).replaceAll(name -> {
            String value = values.get(name.group(1));
            used.add(name.group(1));
            return Matcher.quoteReplacement(value == null ? name.group() : before + value + behind);
        });
    }
}
