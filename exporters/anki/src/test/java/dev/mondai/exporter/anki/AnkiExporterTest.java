package dev.mondai.exporter.anki;

import static dev.mondai.exporter.anki.EveryKind.cloze;
import static dev.mondai.exporter.anki.EveryKind.gap;
import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Severity;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.QuestionMaker;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkiExporterTest {

    private static final String FIRST_DAY = "2026-11-24T08:00:00Z";
    private static final String NEXT_DAY = "2026-11-25T08:00:00Z";

    @TempDir
    Path folder;

    @Test
    void writesANoteWithItsCardAndDeck() throws IOException {
        String dump = ApkgDump.of(first().export(
                        paris().category("Europe", "West").tags("capital city").make()));
        assertThat(dump)
                .contains("Key: bank/paris\n", "Question: <p>Capital of France?</p>", "tags  capital_city\n")
                .contains("deck Bank::Europe::West\n", "name=Bank::Europe mod");
    }

    @Test
    void keepsCardsInDocumentOrder() throws IOException {
        String dump = ApkgDump.of(
                first().export(paris().id("z").make(), paris().id("a").make()));
        assertThat(dump.indexOf("bank/z")).isLessThan(dump.indexOf("bank/a"));
        assertThat(dump).contains("due 1 ", "due 2 ", "nextPos\":3");
    }

    @Test
    void givesEqualBytesAtAnotherTimeInAnotherZone() throws IOException {
        byte[] one = Files.readAllBytes(first().export(paris().make()));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(Files.readAllBytes(next().export(paris().make()))).isEqualTo(one);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void raisesTheTimeOfAChangedNoteAlone() throws IOException {
        first().export(paris().make(), rome().make());
        String dump = ApkgDump.of(
                next().export(paris().make(), rome().explanation("It is.").make()));
        assertThat(modified(dump, "paris")).isEqualTo(LockFile.FIRST_EXPORT);
        assertThat(modified(dump, "rome")).isEqualTo(next().clock().instant().getEpochSecond());
    }

    @Test
    void raisesTheTimeAlsoWhereTheClockStandsStill() throws IOException {
        first().export(paris().make());
        long before =
                modified(ApkgDump.of(first().export(paris().explanation("One.").make())), "paris");
        long after =
                modified(ApkgDump.of(first().export(paris().explanation("Two.").make())), "paris");
        assertThat(after).isEqualTo(before + 1);
    }

    @Test
    void keepsIdsWhenQuestionsSwapAndCategoriesChange() throws IOException {
        String before = ApkgDump.of(first().export(paris().make(), rome().make()));
        String after = ApkgDump.of(
                next().export(rome().make(), paris().category("Moved").make()));
        assertThat(noteLine(after, "rome")).isEqualTo(noteLine(before, "rome"));
        assertThat(id(noteLine(after, "paris"))).isEqualTo(id(noteLine(before, "paris")));
    }

    @Test
    void tellsWhereToFindQuestionsThatAreGone() throws IOException {
        first().export(paris().make(), rome().make());
        FolderContext next = next();
        next.export(paris().make());
        assertThat(next.diagnostics().all()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.message(Locale.ENGLISH)).contains("not in this one: 1;");
            assertThat(note.hint(Locale.ENGLISH).orElseThrow()).endsWith("\"Key:bank/rome\"");
        });
        assertThat(folder.resolve("bank.anki.lock"))
                .content(StandardCharsets.UTF_8)
                .contains("rome");
    }

    @Test
    void saysWhatAMissingLockFileMeans() throws IOException {
        FolderContext first = first();
        first.export(paris().make());
        assertThat(first.diagnostics().all()).extracting(Diagnostic::code).containsExactly(AnkiCode.LOCK_NEW);
    }

    @Test
    void refusesALockFileWithAnUnresolvedMerge() throws IOException {
        first().export(paris().make());
        Path lock = folder.resolve("bank.anki.lock");
        Files.writeString(lock, "<<<<<<< ours\n" + Files.readString(lock));
        FolderContext next = next();
        next.export(paris().make());
        assertThat(next.diagnostics().hasErrors()).isTrue();
    }

    @Test
    void warnsThatTheLockFileIsOfAnotherBank() throws IOException {
        first().export(paris().make());
        FolderContext next = next();
        next.export(new BankInfo("Bank", "other", null, RichText.EMPTY), List.of(paris().make()));
        assertThat(next.diagnostics().all())
                .extracting(Diagnostic::code)
                .containsExactly(AnkiCode.LOCK_OF_OTHER_BANK, AnkiCode.QUESTIONS_GONE);
    }

    @Test
    void putsADescriptionIntoItsDeck() throws IOException {
        ChoiceQuestion choice = paris().category("Europe").make();
        String dump = ApkgDump.of(first().export(choice, new DescriptionItem(choice.info(), choice.body())));
        assertThat(dump).contains("desc=<p>Capital of France?</p>").contains("nextPos\":2");
    }

    @Test
    void givesEachGapACardThatItKeeps() throws IOException {
        String before = ApkgDump.of(first().export(cloze(gap("a", "1"), gap("b", "2")), paris().make()));
        assertThat(before).contains(" due 1 deck Bank place 1\n", " due 2 deck Bank\n");
        String after = ApkgDump.of(next().export(cloze(gap("a", "1"), gap("new", "3"), gap("b", "2"))));
        assertThat(after).contains("{{c1::1}}{{c3::3}}{{c2::2}}", "place 2\n").contains(cardLine(before, "place 1"));
        assertThat(folder.resolve("bank.anki.lock"))
                .content(StandardCharsets.UTF_8)
                .contains(" part 1 a\n", " part 2 b\n", " part 3 new\n");
    }

    @Test
    void keepsIdsOfCardsWhateverTheOrderOfTheirNotes() throws IOException {
        ClozeQuestion cloze = cloze(gap("a", "1"), gap("b", "2"), gap("c", "3"));
        String before = ApkgDump.of(first().export(cloze, rome().make(), EveryKind.ordering("x", "y")));
        String after = ApkgDump.of(next().export(EveryKind.ordering("x", "y"), rome().make(), cloze));
        for (String place : List.of("place 1", "place 2")) {
            assertThat(cardLine(after, place).split(" ")[1])
                    .isEqualTo(cardLine(before, place).split(" ")[1]);
        }
    }

    @Test
    void asksPairsInBothDirectionsByAnOption() throws IOException {
        FolderContext first = first().with("matching", "reversed");
        String dump = ApkgDump.of(first.export(EveryKind.matching("France=Paris", "Italy=Rome")));
        assertThat(dump).contains("name=mondai Pair", "sfld bank/match#1 ", "sfld bank/match#2 ");
        assertThat(first.diagnostics().all())
                .extracting(diagnostic -> diagnostic.message(Locale.ENGLISH))
                .anyMatch(message -> message.endsWith("(pairs-alone)"));
    }

    @Test
    void writesOnlyNoteTypesThatHaveNotes() throws IOException {
        assertThat(ApkgDump.of(first().export(cloze(gap("a", "1")))))
                .contains("name=mondai Cloze type=1 ")
                .doesNotContain("name=mondai Choice");
    }

    @Test
    void joinsDecksThatDifferInLetterCaseAlone() throws IOException {
        FolderContext first = first();
        String dump = ApkgDump.of(first.export(
                paris().category("Java").make(), rome().category("JAVA").make()));
        assertThat(dump).contains("deck Bank::Java\n").doesNotContain("Bank::JAVA");
        assertThat(first.diagnostics().count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void doesNotNestDecksWhereANameHoldsColons() throws IOException {
        String dump = ApkgDump.of(first().export(paris().category("std::vector").make()));
        assertThat(dump).contains("deck Bank::std：：vector\n");
    }

    @Test
    void keepsTheDescriptionOfTheBankOnItsDeck() throws IOException {
        BankInfo bank = new BankInfo("Bank", "bank", null, RichText.plain("All capitals."));
        assertThat(ApkgDump.of(first().export(bank, List.of(paris().make())))).contains("desc=<p>All capitals.</p>");
    }

    private FolderContext first() {
        return FolderContext.at(folder, FIRST_DAY);
    }

    private FolderContext next() {
        return FolderContext.at(folder, NEXT_DAY);
    }

    private static QuestionMaker paris() {
        return question("Capital of France?").id("paris").choice("Lyon").key("Paris");
    }

    private static QuestionMaker rome() {
        return question("Capital of Italy?").id("rome").choice("Milan").key("Rome");
    }

    private static String noteLine(String dump, String id) {
        Matcher line = Pattern.compile("note [^\n]*(?=\ncard [^\n]*\nsfld bank/" + id + " )")
                .matcher(dump);
        assertThat(line.find()).isTrue();
        return line.group();
    }

    private static String cardLine(String dump, String place) {
        return dump.lines()
                .filter(line -> line.startsWith("card ") && line.endsWith(place))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String noteLine) {
        return noteLine.split(" ")[1];
    }

    private static long modified(String dump, String id) {
        return Long.parseLong(noteLine(dump, id).split(" ")[5]);
    }
}
