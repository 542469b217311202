package dev.mondai.exporter.anki;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Anki's clozes, {@code {{c1::answer::hint}}}, and the HTML in and around them.
 *
 * <p>Anki looks for the marks in a field's source before anything else reads it, so characters that mean themselves are
 * written as numbers. In a formula, where numbers mean nothing, a blank parts them: TeX ignores it.
 */
final class ClozeMarkup {

    private static final Pattern FORMULA = Pattern.compile("\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]", Pattern.DOTALL);
    private static final Pattern PAIRED = Pattern.compile("([{}:])(?=\\1)");
    private static final Pattern COLON_BEFORE_MARK = Pattern.compile(":(?=:|$)");

    private ClozeMarkup() {}

    /** @param hint shown in place of the answer; may be empty */
    static String cloze(int number, String answer, String hint) {
        return "{{c" + number + "::" + inside(answer) + (hint.isEmpty() ? "" : "::" + inside(hint)) + "}}";
    }

    /** Text around clozes: two braces begin none. */
    static String around(String html) {
        return apartFromFormulas(html, text -> text.replace("{{", "{&#123;"));
    }

    /** Text within a cloze, where two closing braces end it and two colons begin the hint. */
    private static String inside(String html) {
        return apartFromFormulas(html, ClozeMarkup::withoutMarks);
    }

    private static String withoutMarks(String text) {
        String unbraced = text.replace("{", "&#123;").replace("}", "&#125;");
        return COLON_BEFORE_MARK.matcher(unbraced).replaceAll("&#58;");
    }

    private static String apartFromFormulas(String html, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        Matcher formulas = FORMULA.matcher(html);
        int end = 0;
        while (formulas.find()) {
            out.append(change.apply(html.substring(end, formulas.start())));
            out.append(PAIRED.matcher(formulas.group()).replaceAll("$1 "));
            end = formulas.end();
        }
        return out.append(change.apply(html.substring(end))).toString();
    }
}
