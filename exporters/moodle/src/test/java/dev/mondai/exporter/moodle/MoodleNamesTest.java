package dev.mondai.exporter.moodle;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.BankInfo;
import dev.mondai.model.QuestionMaker;
import dev.mondai.text.RichText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoodleNamesTest {

    private static QuestionMaker some(String id) {
        return question("Which?").id(id).name(id).key("1").choice("2");
    }

    @Test
    void escapesMarkupInNamesSinceMoodleStripsIt() throws Exception {
        Exported exported = Exported.of(some("q").name("List<String> & &lt; a > b"));
        assertThat(exported.isCleanly().one("question/name/text")).isEqualTo("List&lt;String> & &amp;lt; a > b");
    }

    @Test
    void cutsNamesBehindThe255thCharacter() throws Exception {
        Exported exported = Exported.of(some("q").name("𠮷<".repeat(150)));
        String name = exported.one("question/name/text");
        assertThat(name.codePointCount(0, name.length())).isBetween(200, 255);
        assertThat(name).startsWith("𠮷&lt;𠮷").endsWith("…");
        assertThat(exported.codes()).containsExactly("name-shortened");
        assertThat(Exported.of(some("q").name("𠮷".repeat(255))).codes()).isEmpty();
        assertThat(Exported.of(some("q").name("題".repeat(300))).one("question/name/text"))
                .hasSize(255);
    }

    @Test
    void namesCategoriesOnlyWhereTheyChange() throws Exception {
        Exported exported = Exported.of(
                some("1").category("A"),
                some("2").category("A"),
                some("3").category("B"),
                some("4").category("A"));
        assertThat(exported.all("question/category/text"))
                .containsExactly("$course$/top/A", "$course$/top/B", "$course$/top/A");
    }

    @Test
    void doublesSlashesInCategories() throws Exception {
        Exported exported = Exported.of(some("1").category("I/O", "/etc/", "a//b", " "));
        assertThat(exported.isCleanly().one("question/category/text")).isEqualTo("$course$/top/I//O/ //etc// /a////b");
    }

    @Test
    void renamesACategoryCalledTop() throws Exception {
        Exported exported = Exported.of(some("1").category("Top", "x"));
        assertThat(exported.one("question/category/text")).isEqualTo("$course$/top/(Top)/x");
        assertThat(exported.codes()).containsExactly("category-renamed");
    }

    @Test
    void warnsOfSiblingCategoriesThatCollateEqual() throws Exception {
        Exported exported = Exported.of(
                some("1").category("x", "は"),
                some("2").category("x", "ば"),
                some("3").category("x", "は"),
                some("4").category("y", "ハ"));
        assertThat(exported.codes()).containsExactly("categories-merge");
        assertThat(exported.all("question/category/text")).hasSize(4);
    }

    @Test
    void putsQuestionsWithoutCategoryBeforeTheFirstCategory() throws Exception {
        Exported exported = Exported.of(
                some("1"), some("2").category("A"), some("3"), some("4").category("B"), some("5"));
        assertThat(exported.all("question[@type='multichoice']/name/text")).containsExactly("1", "3", "5", "2", "4");
        assertThat(exported.all("question[position() < 4]/@type")).containsOnly("multichoice");
        assertThat(exported.xml()).endsWith("  </question>\n</quiz>\n");
    }

    @Test
    void putsThemThereAlsoWhereTheBankBeginsWithACategory() throws Exception {
        Exported exported = Exported.of(some("1").category("A"), some("2"));
        assertThat(exported.all("question/@type")).containsExactly("multichoice", "category", "multichoice");
        assertThat(exported.xml()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n  <question ");
    }

    @Test
    void writesEqualTagsInTheirFirstSpelling() throws Exception {
        Exported exported =
                Exported.of(some("1").tags("ハン", "ZÜRICH", "っ"), some("2").tags("バン", "ﾊﾝ", "zurich", "つ", "other"));
        assertThat(exported.all("question[2]/tags/tag/text")).containsExactly("ハン", "ZÜRICH", "っ", "other");
        assertThat(exported.codes()).containsOnly("tags-merged").hasSize(4);
    }

    @Test
    void keepsTagsThatOnlyLookSimilar() throws Exception {
        Exported exported = Exported.of(some("1").tags("C", "C++", "C#", "カー", "カ"));
        assertThat(exported.isCleanly().all("question/tags/tag/text")).hasSize(5);
    }

    @Test
    void changesTagsThatMoodleWouldChange() throws Exception {
        Exported exported = Exported.of(some("1").tags("List<T>", "x".repeat(60), "<>"));
        assertThat(exported.all("question/tags/tag/text")).containsExactly("ListT", "x".repeat(49) + "…");
        assertThat(exported.codes()).containsExactly("tag-changed", "tag-changed", "tag-changed");
    }

    @Test
    void leavesTagsOutOnDemand() throws Exception {
        BankInfo bank = new BankInfo("b", "b", "en", RichText.EMPTY);
        Exported exported =
                Exported.of(bank, Map.of("tags", "false"), some("1").tags("a").make());
        assertThat(exported.isCleanly().all("question/tags")).isEmpty();
    }

    @Test
    void warnsOfIdsThatMoodleWouldDrop() throws Exception {
        Exported exported = Exported.of(
                some("Q1"),
                some("Ｑ１"),
                some("q1").category("other"),
                some("i".repeat(101)).name("long"));
        assertThat(exported.codes()).containsExactly("ids-collide", "id-too-long");
        assertThat(exported.all("question/idnumber")).containsExactly("Q1", "Ｑ１", "q1");
    }
}
