package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are code between fences. A fence that nobody closes ends where a question goes on: CommonMark would
 * take all that follows for code.
 */
public final class Fences {

    private static final String BOX = "\\[\\s*[xXхХ]?\\s*]";
    private static final Pattern FENCE = Pattern.compile("^[\\s>]*(?<before>(?:[-*+•](?:\\s+|(?=\\[)))?(?:" + BOX
            + "\\s*)?(?:[*`]*\\(?(?:\\p{L}|\\d{1,3})[*`]*\\s?[.):、]\\**\\s*)?)(?<fence>`{3,}|~{3,})(?<info>.*)$");
    private static final Pattern BARE = Pattern.compile("^[\\s>]*(`{3,}|~{3,})\\s*$");

    /** What may not stand in code of a question: a choice, the answer's container, a numbered heading or question. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\s*(?:[-*+]\\s*" + BOX
                    + "(?:\\s|$)|[-*+]\\s+\\**[A-Fa-f]\\**[.:)]|\\(?[A-Fa-fА-Га-г]\\)\\s|[A-Fa-fА-Г][.]\\s|[ア-オ①-⑥][.、)]?\\s|</?details|#{2,6}\\s*\\W*(?:\\p{L}{1,10}\\.?\\s*)?\\d+|#{5,6}\\s|#{2,4}\\s.*[?？]\\s*$|\\d{1,3}[.)]\\s+(?:\\*\\*|.*\\?)|\\*\\*\\d{1,3}[.)]\\s*\\S).*");

    /** So many lines behind a fence show which end of code it is. */
    private static final int AHEAD = 80;

    private final List<String> lines;
    private final BitSet code = new BitSet();

    private Fences(List<String> lines) {
        this.lines = lines;
    }

    /** The lines of code; the fences of a directive are none. */
    public static BitSet in(List<String> lines) {
        Fences fences = new Fences(lines);
        Deque<String> directives = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!mayBeFence(lines.get(i))) {
                continue;
            }
            Matcher fence = FENCE.matcher(Folding.narrow(lines.get(i)));
            Optional<String> directive = Directive.fence(lines.get(i));
            if (directive.isPresent()) {
                directives.push(directive.get());
            } else if (!directives.isEmpty() && closes(lines.get(i), directives.peek())) {
                directives.pop();
            } else if (fence.matches() && !isInlineCode(fence)) {
                int end = fences.end(i, fence.group("fence"));
                fences.code.set(isHead(fence) ? i + 1 : i, end);
                i = end - 1;
            }
        }
        return fences.code;
    }

    /** Whether the code belongs to what begins on its first line: an item, a choice. */
    private static boolean isHead(Matcher fence) {
        return !fence.group("before").isBlank();
    }

    private static boolean mayBeFence(String line) {
        return line.contains("```") || line.contains("~~~");
    }

    /** Whether any of the lines may begin code; most texts hold none. */
    public static boolean mayBeIn(List<String> lines) {
        for (String line : lines) {
            if (mayBeFence(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether code between fences begins with a line. */
    public static boolean opens(String line) {
        if (!mayBeFence(line)) {
            return false;
        }
        Matcher fence = FENCE.matcher(line);
        return fence.matches() && !isInlineCode(fence) && !isHead(fence);
    }

    /** Whether code begins or ends with a line, which may be further in. */
    public static boolean turnAt(String line) {
        return mayBeFence(line) && opens(line.strip());
    }

    /** What closes the code that the lines leave open; nothing where they leave none. */
    public static Optional<String> unclosed(List<String> lines) {
        String open = null;
        for (String line : lines) {
            if (mayBeFence(line)) {
                open = open == null ? opening(line) : closes(line, open) ? null : open;
            }
        }
        return Optional.ofNullable(open);
    }

    /** The lines, the end of code no further in than its beginning: there, it would end nothing. */
    public static List<String> aligned(List<String> lines) {
        List<String> aligned = new ArrayList<>();
        String open = null;
        for (String line : lines) {
            if (open != null && closes(line, open)) {
                aligned.add(open.substring(0, open.length() - open.strip().length()) + line.strip());
                open = null;
            } else {
                open = open == null && mayBeFence(line) ? opening(line) : open;
                aligned.add(line);
            }
        }
        return aligned;
    }

    /** The fence with the blanks before it, or alone behind what else begins its line; null where none begins code. */
    private static @Nullable String opening(String line) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches() || isInlineCode(fence)) {
            return null;
        }
        return line.substring(0, fence.start("fence")).isBlank()
                ? line.substring(0, fence.end("fence"))
                : fence.group("fence");
    }

    private static boolean isInlineCode(Matcher fence) {
        return fence.group("fence").startsWith("`") && fence.group("info").contains("`");
    }

    /** The line behind the code's last one. */
    private int end(int start, String fence) {
        int goesOn = -1;
        int goingOn = 0;
        boolean headed = false;
        for (int i = start + 1; i < lines.size(); i++) {
            String line = Folding.narrow(lines.get(i));
            if (closes(line, fence)) {
                return headed && isOpening(i, fence, goingOn) ? goesOn : i + 1;
            }
            if (GOES_ON.matcher(line).matches()) {
                goesOn = goesOn < 0 ? i : goesOn;
                headed |= line.startsWith("#") || line.startsWith("**");
                goingOn++;
            }
            if (goesOn >= 0 && opensOther(line, fence)) {
                return goesOn;
            }
        }
        return goesOn < 0 ? lines.size() : goesOn;
    }

    /** Whether code of some language begins with a line, behind such a fence. */
    private static boolean opensOther(String line, String fence) {
        if (!mayBeFence(line)) {
            return false;
        }
        Matcher other = FENCE.matcher(line);
        return other.matches()
                && !other.group("info").isBlank()
                && other.group("fence").startsWith(fence);
    }

    /**
     * Whether a fence that may close code opens other code: behind what may not stand in code, where more of that would be
     * code if each further fence were taken for the other end of its code.
     *
     * @param before the lines before it that may not stand in code
     */
    private boolean isOpening(int at, String fence, int before) {
        int[] within = {0, before};
        int behind = 0;
        int to = Math.min(lines.size(), at + AHEAD);
        for (int i = at + 1; i < to; i++) {
            if (closes(lines.get(i), fence) || opens(lines.get(i))) {
                behind = 1 - behind;
            } else if (GOES_ON.matcher(lines.get(i)).matches()) {
                within[behind]++;
            }
        }
        return within[0] < within[1];
    }

    private static boolean closes(String line, String fence) {
        if (!mayBeFence(line)) {
            return false;
        }
        Matcher bare = BARE.matcher(line);
        return bare.matches() && bare.group(1).startsWith(fence.strip());
    }
}
