package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.Length;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes media of {@code <img>}, {@code <audio>} and {@code <video>}, which find their files as media in Markdown do. */
final class HtmlMedia {

    /** Selects the elements that are media. */
    static final String SELECTOR = "img, audio, video";

    private static final Set<String> KNOWN = Set.of("src", "alt", "title", "aria-label", "controls");

    private final Element element;
    private final Conversion conversion;
    private final Node place;

    private HtmlMedia(Element element, Conversion conversion, Node place) {
        this.element = element;
        this.conversion = conversion;
        this.place = place;
    }

    /** Whether the elements of a name are media with an end tag. */
    static boolean isPlayer(String name) {
        return name.equals("audio") || name.equals("video");
    }

    /** The image or player; its description and address where there is no such file. */
    static Inline convert(Element element, Conversion conversion, Node place) {
        return new HtmlMedia(element, conversion, place).convert();
    }

    private Inline convert() {
        tellLosses();
        String alt = description();
        return conversion.mediaOrText(address(), alt, place, source -> inline(source, alt));
    }

    /** An element for sound may play a film; one that plays anything shows no picture. */
    private Inline inline(MediaSource source, String alt) {
        String title = element.attr("title");
        Length width = length("width");
        Length height = length("height");
        return playerKind(source)
                .<Inline>map(kind -> new MediaPlayer(kind, source, alt, title, width, height))
                .orElseGet(() -> new Image(source, alt, title, width, height));
    }

    private Optional<MediaPlayer.Kind> playerKind(MediaSource source) {
        Optional<MediaPlayer.Kind> told = MediaPlayer.Kind.of(source);
        boolean isPicture = told.isEmpty() && source instanceof MediaFile;
        return switch (isPicture ? "img" : element.normalName()) {
            case "audio" -> Optional.of(MediaPlayer.Kind.AUDIO);
            case "video" -> Optional.of(MediaPlayer.Kind.VIDEO);
            default -> told;
        };
    }

    private @Nullable Length length(String attribute) {
        return Length.parse(element.attr(attribute)).orElse(null);
    }

    /** Of several sources, which hold one recording in several formats, the first. */
    private String address() {
        Element source = element.selectFirst("source");
        return element.hasAttr("src") || source == null ? element.attr("src") : source.attr("src");
    }

    /** What stands between the tags is shown to those who cannot play the recording. */
    private String description() {
        String attribute = element.attr(element.hasAttr("alt") ? "alt" : "aria-label");
        return attribute.isEmpty() ? element.text() : attribute;
    }

    private void tellLosses() {
        element.attributes().forEach(this::tellLoss);
        List<Element> sources = element.select("source");
        sources.stream().skip(element.hasAttr("src") ? 0 : 1).forEach(this::tellLoss);
        element.select("track").forEach(this::tellLoss);
    }

    private void tellLoss(Element inner) {
        conversion.report(SyntaxCode.HTML_DROPPED, inner.outerHtml(), place);
    }

    private void tellLoss(Attribute attribute) {
        boolean isSize = Set.of("width", "height").contains(attribute.getKey()) && length(attribute.getKey()) != null;
        if (!isSize && !KNOWN.contains(attribute.getKey())) {
            conversion.report(SyntaxCode.MEDIA_ATTRIBUTE, attribute.html(), place);
        }
    }
}
