package dev.mondai.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTypeTest {

    /** Never to change: Anki would take what it has for notes of other types. */
    private static final String TYPES = """
            1763856000417 7885642849959084288 choice Key,Question,Options,Answer
            1763856000518 7885642849959084544 typed Key,Question,Expected,Unit,Answer
            1763856000619 7885642849959084800 matching Key,Question,Premises,Responses,Answer
            1763856000721 7885642849959085056 pair Key,Question,Left,Right
            1763856000822 7885642849959085312 ordering Key,Question,Options,Answer
            1763856000923 7885642849959085568 cloze Key,Text,Answer
            1763856001024 7885642849959085824 essay Key,Question,Limits,Answer,Rubric""";

    private static final String COMMON =
            ",Explanation,Source,Deck path,Flags,Name,Language,Hint,Feedback,Points,Spare 1,Spare 2";

    /** Of the templates at {@link NoteType#RELEASE}: learners get other ones only with a later release. */
    private static final String RELEASED = "e41d727a63b8cb0a";

    @Test
    void raisesTheReleaseWithEveryChangeOfATemplate() {
        String all = Stream.of(NoteType.values()).map(NoteTypeTest::sides).collect(Collectors.joining());
        byte[] hash = Hashes.sha256(NoteType.RELEASE + all + NoteType.css());
        assertThat(HexFormat.of().formatHex(hash, 0, 8))
                .as("set NoteType.RELEASE to now, then this test's RELEASED")
                .isEqualTo(RELEASED);
    }

    @ParameterizedTest
    @EnumSource(NoteType.class)
    void namesOnlyFieldsThatTheTypeHas(NoteType type) {
        Stream<String> named = Pattern.compile("\\{\\{[#/]?(?:type:|cloze:)?([^}]*)}}")
                .matcher(sides(type))
                .results()
                .map((MatchResult match) -> match.group(1));
        assertThat(named).isSubsetOf(type.fields().stream().map(Field::title).toList());
    }

    /** A field that no template shows would be lost. */
    @ParameterizedTest
    @EnumSource(NoteType.class)
    void showsEveryFieldButTheSpareOnes(NoteType type) {
        String sides = sides(type);
        assertThat(type.fields())
                .filteredOn(field -> !sides.contains(field.title() + "}}"))
                .containsExactly(Field.SPARE_1, Field.SPARE_2);
    }

    @ParameterizedTest
    @EnumSource(NoteType.class)
    void keepsTheAnswerOffTheFront(NoteType type) {
        for (CardTemplate template : type.templates()) {
            assertThat(template.front())
                    .doesNotContain("{{Answer", "{{Expected", "{{Rubric", "{{Explanation", "{{Feedback", "{{Source");
        }
    }

    @ParameterizedTest
    @EnumSource(NoteType.class)
    void loadsNothingFromTheNetwork(NoteType type) {
        assertThat(sides(type) + NoteType.css()).doesNotContain("http", "@import", "url(", "fetch(");
    }

    @ParameterizedTest
    @EnumSource(NoteType.class)
    void leavesNoIncludeUnread(NoteType type) {
        assertThat(sides(type)).doesNotContainPattern("@[a-z]+\\.[a-z]+@");
    }

    @Test
    void keepsIdsOfFieldsAndTemplatesOfQuestionsWithChoices() {
        NoteType type = NoteType.CHOICE;
        assertThat(type.id()).isEqualTo(1_763_856_000_417L);
        assertThat(type.fields())
                .startsWith(Field.KEY, Field.QUESTION, Field.OPTIONS, Field.ANSWER)
                .hasSize(15);
        assertThat(type.fieldId(Field.SPARE_2)).isEqualTo(7_885_642_849_959_084_302L);
        assertThat(type.templates().get(0).id()).isEqualTo(7_885_642_849_959_084_287L);
    }

    @Test
    void keepsIdsAndFieldsOfAllTypes() {
        String types = Stream.of(NoteType.values())
                .map(type -> type.id() + " " + type.fieldId(Field.KEY) + " " + type.kind() + " "
                        + type.fields().stream().map(Field::title).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        assertThat(types.replace(COMMON, "")).isEqualTo(TYPES);
    }

    private static String sides(NoteType type) {
        return type.templates().stream()
                .map(template -> template.front() + template.back())
                .collect(Collectors.joining());
    }
}
