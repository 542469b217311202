package dev.mondai.input.markdown.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The keys of all questions in one place, in one of the forms that authors give them. */
final class GatheredKeys {

    private final Page page;
    private final List<RandomQuestion> questions;
    private final List<Integer> numbers;

    GatheredKeys(Page page, List<RandomQuestion> questions) {
        this.page = page;
        this.questions = questions;
        numbers = IntStream.rangeClosed(1, questions.size())
                .filter(n -> questions.get(n - 1).isKeyed())
                .boxed()
                .toList();
    }

    void write() {
        boolean single = questions.stream().allMatch(q -> q.key().size() == 1)
                && page.style().labels().get(0).length() == 1;
        switch (page.dice().between(0, single ? 7 : 3)) {
            case 0 -> list("- ", ": ");
            case 1 -> list("", ") ");
            case 2 -> table();
            case 3 -> list("", ". ");
            case 4 -> rows();
            case 5 -> series(". ", "  ");
            case 6 -> series("-", ", ");
            default -> ranges();
        }
    }

    private String key(int number) {
        return page.key().labels(questions.get(number - 1));
    }

    private void list(String bullet, String separator) {
        numbers.forEach(n -> page.line(bullet + n + separator + key(n)));
    }

    private void table() {
        page.line("| # | " + page.style().answer() + " |").line("|---|---|");
        numbers.forEach(n -> page.line("| " + n + " | " + key(n) + " |"));
    }

    private void rows() {
        page.line(row(numbers.stream().map(Object::toString).toList()));
        page.line(row(numbers.stream().map(n -> "---").toList()));
        page.line(row(numbers.stream().map(this::key).toList()));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void series(String separator, String between) {
        page.line(numbers.stream().map(n -> n + separator + key(n)).collect(Collectors.joining(between)));
    }

    /** Numbers that follow each other as a range, five at most. */
    private void ranges() {
        List<Integer> open = new ArrayList<>();
        for (int number : numbers) {
            if (open.size() == 5 || !open.isEmpty() && open.get(open.size() - 1) != number - 1) {
                range(open);
                open.clear();
            }
            open.add(number);
        }
        range(open);
    }

    private void range(List<Integer> range) {
        if (!range.isEmpty()) {
            String keys = range.stream().map(this::key).collect(Collectors.joining(" "));
            page.line(range.get(0) + "-" + range.get(range.size() - 1) + ": " + keys);
        }
    }
}
