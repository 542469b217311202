package dev.mondai.exporter.html;

import dev.mondai.model.DescriptionItem;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.VariantsQuestion;
import java.util.List;

/** Writes questions one after the other, and counts those that ask. */
final class QuestionHtml {

    private final Page page;
    private final String language;
    private int elements;
    private int asked;

    /** @param language the page's */
    QuestionHtml(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    void write(Question question) {
        if (question instanceof QuestionGroup group) {
            group(group);
        } else if (question instanceof VariantsQuestion variants) {
            variants(variants);
        } else {
            article(question, number(question));
        }
    }

    private String number(Question question) {
        return question instanceof DescriptionItem ? "" : Integer.toString(++asked);
    }

    private void article(Question question, String number) {
        new ArticleHtml(new Item(page, nextId(), question)).write(number, language);
    }

    private String nextId() {
        return "q" + ++elements;
    }

    private void group(QuestionGroup group) {
        HtmlOutput out = page.out();
        Item item = new Item(page, nextId(), group);
        Integer pick = group.pick();
        String groupLanguage = group.info().language();
        out.open(
                "section",
                "class",
                "group",
                "data-id",
                group.info().id(),
                "data-pick",
                pick == null ? null : pick.toString(),
                "lang",
                language.equals(groupLanguage) ? null : groupLanguage,
                "aria-labelledby",
                item.id("name"));
        out.line().element("h3", group.info().name(), "id", item.id("name")).line();
        AboutHtml about = new AboutHtml(item);
        about.meta();
        if (!group.body().stem().isEmpty()) {
            out.markupIn("div", item.stem(), "class", "stimulus rich").line();
        }
        if (pick != null) {
            int members = group.members().size();
            out.element("p", page.words().of("pick-of", pick, members), "class", "ask pick")
                    .line();
        }
        group.members().forEach(this::write);
        about.references();
        out.close("section").line();
    }

    private void variants(VariantsQuestion question) {
        HtmlOutput out = page.out();
        List<Question> variants = question.variants();
        String number = Integer.toString(++asked);
        out.open("section", "class", "variants", "data-id", question.info().id(), "data-pick", "1")
                .line();
        for (int i = 0; i < variants.size(); i++) {
            out.element("p", page.words().of("variant-of", i + 1, variants.size()), "class", "ask variant")
                    .line();
            article(variants.get(i), number);
        }
        out.close("section").line();
    }
}
