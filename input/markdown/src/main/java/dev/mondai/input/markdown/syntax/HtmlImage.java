package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.Text;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** Makes images of {@code <img>}, which finds its file as an image in Markdown does. */
final class HtmlImage {

    private HtmlImage() {}

    /** The image; its description where there is no such image. */
    static Inline convert(Element image, Conversion conversion, Node place) {
        String alt = image.attr("alt");
        return conversion
                .image(image.attr("src"), place)
                .<Inline>map(source -> new Image(
                        source,
                        alt,
                        image.attr("title"),
                        ImageAttributes.pixels(image.attr("width")),
                        ImageAttributes.pixels(image.attr("height"))))
                .orElseGet(() -> new Text(alt));
    }
}
