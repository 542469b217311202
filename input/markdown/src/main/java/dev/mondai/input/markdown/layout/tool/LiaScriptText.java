package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;

/** The text of a course since its last quiz: the next one may ask with the end of it. */
final class LiaScriptText {

    private final ToolBank bank;

    /** Blocks of lines, the latest last. */
    private final List<List<Piece>> pending = new ArrayList<>();

    /** The headings that the place stands below, the highest first. */
    private final List<String> above = new ArrayList<>();

    LiaScriptText(ToolBank bank) {
        this.bank = bank;
    }

    void add(List<Piece> block) {
        pending.add(block);
    }

    /** Begins a section: what stands before it asks nothing. */
    void section(int level, String title) {
        leave();
        while (above.size() >= level) {
            above.remove(above.size() - 1);
        }
        above.add(title);
    }

    /** Keeps all of it as what belongs to no question. */
    void leave() {
        pending.forEach(bank::outside);
        pending.clear();
    }

    /** A question that begins here and has its stem elsewhere. */
    ToolQuestion question(int line) {
        leave();
        ToolQuestion question = new ToolQuestion(line);
        question.under(above);
        return question;
    }

    /** A question whose stem is the last paragraph, with the code behind it; the heading where there is none. */
    ToolQuestion asked(int line) {
        List<Piece> stem = stem();
        ToolQuestion question = question(stem.isEmpty() ? line : stem.get(0).line());
        question.add("stem", stem);
        return question;
    }

    private List<Piece> stem() {
        List<Piece> stem = new ArrayList<>();
        boolean words = false;
        while (!words && !pending.isEmpty()) {
            List<Piece> block = pending.remove(pending.size() - 1);
            words = !Fences.turnAt(block.get(0).text());
            stem.addAll(0, block);
            stem.add(block.size(), new Piece(block.get(0).line(), 0, ""));
        }
        return stem;
    }
}
