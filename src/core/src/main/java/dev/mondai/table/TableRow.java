package dev.mondai.table;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.Block;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question, or a part of one, as a row.
 *
 * @param question what the row is about
 * @param cells what stands in the columns, without {@link TableColumn#POINTS}, which are a number; empty ones are missing
 * @param slots the choices and the like, in their order
 * @param details what has no column
 */
public record TableRow(Question question, Map<TableColumn, Cell> cells, List<Slot> slots, List<Detail> details) {

    private static final KeyText KEY = new KeyText();
    private static final KindSlots SLOTS = new KindSlots();

    public TableRow {
        cells = Map.copyOf(cells);
        slots = List.copyOf(slots);
        details = List.copyOf(details);
    }

    /**
     * The rows of a question: one, or for a group or variants one for it and then one for each of its questions.
     *
     * @param bankLanguage the bank's; a question's own is a detail where it is another
     */
    public static List<TableRow> of(Question question, @Nullable String bankLanguage) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(row(question, "", bankLanguage));
        for (Question member : members(question)) {
            rows.add(row(member, question.info().id(), bankLanguage));
        }
        return rows;
    }

    private static List<Question> members(Question question) {
        if (question instanceof QuestionGroup group) {
            return group.members().stream()
                    .flatMap(member -> {
                        List<Question> own = new ArrayList<>(List.of(member));
                        own.addAll(members(member));
                        return own.stream();
                    })
                    .toList();
        }
        return question instanceof VariantsQuestion variants ? variants.variants() : List.of();
    }

    private static TableRow row(Question question, String group, @Nullable String bankLanguage) {
        Map<TableColumn, Cell> cells = new EnumMap<>(TableColumn.class);
        QuestionInfo info = question.info();
        cells.put(TableColumn.ID, Cell.plain(info.id()));
        cells.put(TableColumn.CATEGORY, Cell.plain(String.join(" / ", info.category())));
        cells.put(TableColumn.TYPE, Cell.plain(QuestionType.of(question).id()));
        cells.put(TableColumn.NAME, Cell.plain(info.name()));
        cells.put(TableColumn.STEM, Cell.rich(question.body().stem()));
        cells.put(TableColumn.KEY, Cell.plain(question.accept(KEY)));
        cells.put(TableColumn.EXPLANATION, Cell.rich(explanation(question)));
        cells.put(TableColumn.HINTS, Cell.numbered(question.body().hints()));
        cells.put(TableColumn.TAGS, Cell.plain(String.join(", ", info.tags())));
        cells.put(TableColumn.DIFFICULTY, Cell.plain(info.difficulty() == null ? "" : info.difficulty()));
        cells.put(TableColumn.GROUP, Cell.plain(group));
        cells.put(
                TableColumn.SOURCE,
                Cell.plain(info.source().file() + ":" + info.source().line()));
        cells.values().removeIf(Cell::isEmpty);
        return new TableRow(question, cells, question.accept(SLOTS), Details.of(question, bankLanguage));
    }

    /** The label that the author gave, else the letter of the choice's place. */
    static String label(Choice choice, int place) {
        return choice.label().isEmpty() ? letter(place) : choice.label();
    }

    /** A, B, …, Z, AA, … for the places from 0. */
    public static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    /** The explanation, which says where the analysis stood that is in the feedback of the slots now. */
    private static RichText explanation(Question question) {
        Explanation explanation = question.body().explanation();
        Explanation.AnalysisPlace place = explanation.analysis();
        if (place == null || !(question instanceof ChoiceQuestion choice)) {
            return explanation.text();
        }
        Inline pointer =
                new Emphasis(List.of(new Text("→ Feedback 1–" + choice.choices().size())));
        List<Block> blocks = new ArrayList<>(explanation.text().blocks());
        blocks.addAll(place.index(), announced(place.leadIn().blocks(), pointer));
        return new RichText(blocks);
    }

    /** The line that announced the analysis, with the pointer at its end. */
    private static List<Block> announced(List<Block> leadIn, Inline pointer) {
        List<Block> lines = new ArrayList<>(leadIn);
        List<Inline> last = new ArrayList<>();
        if (!lines.isEmpty() && lines.get(lines.size() - 1) instanceof Paragraph line) {
            lines.remove(line);
            last.addAll(line.content());
            last.add(new Text(" "));
        }
        last.add(pointer);
        lines.add(new Paragraph(last));
        return lines;
    }
}
