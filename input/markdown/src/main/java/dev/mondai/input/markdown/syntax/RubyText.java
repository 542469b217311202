package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Inline;
import dev.mondai.text.RawInline;
import dev.mondai.text.Ruby;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The content of a ruby element: bases, each with its reading. */
final class RubyText {

    private RubyText() {}

    /** The ruby texts; nothing where there is more in the element than plain bases and readings. */
    static Optional<List<Inline>> of(List<Inline> content) {
        List<Inline> rubies = new ArrayList<>();
        StringBuilder base = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                base.append(text.value());
            } else if (inline instanceof RawInline raw && elementOf(raw) != null) {
                Element element = elementOf(raw);
                switch (element.normalName()) {
                    case "rb" -> base.append(element.text());
                    case "rt" -> {
                        rubies.add(new Ruby(base.toString().strip(), element.text()));
                        base.setLength(0);
                    }
                    default -> {}
                }
            } else {
                return Optional.empty();
            }
        }
        return rubies.isEmpty() || !base.toString().isBlank() ? Optional.empty() : Optional.of(rubies);
    }

    private static @Nullable Element elementOf(RawInline raw) {
        Element element = Jsoup.parseBodyFragment(raw.xhtml()).body().firstElementChild();
        return element != null && List.of("rb", "rt", "rp").contains(element.normalName()) ? element : null;
    }
}
