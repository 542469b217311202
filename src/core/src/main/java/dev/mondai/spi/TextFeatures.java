package dev.mondai.spi;

import dev.mondai.text.Code;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Footnote;
import dev.mondai.text.Heading;
import dev.mondai.text.Image;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Link;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MathBlock;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.Quote;
import dev.mondai.text.RawBlock;
import dev.mondai.text.RawInline;
import dev.mondai.text.RichText;
import dev.mondai.text.Ruby;
import dev.mondai.text.Strikethrough;
import dev.mondai.text.Strong;
import dev.mondai.text.Subscript;
import dev.mondai.text.Superscript;
import dev.mondai.text.Table;
import dev.mondai.text.TextNode;
import dev.mondai.text.ThematicBreak;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells which features a text uses. */
final class TextFeatures {

    private static final Map<Class<? extends TextNode>, Feature> FEATURES = Map.ofEntries(
            Map.entry(Emphasis.class, Feature.FORMATTING),
            Map.entry(Strong.class, Feature.FORMATTING),
            Map.entry(Strikethrough.class, Feature.FORMATTING),
            Map.entry(Subscript.class, Feature.FORMATTING),
            Map.entry(Superscript.class, Feature.FORMATTING),
            Map.entry(Heading.class, Feature.FORMATTING),
            Map.entry(ListBlock.class, Feature.FORMATTING),
            Map.entry(Quote.class, Feature.FORMATTING),
            Map.entry(ThematicBreak.class, Feature.FORMATTING),
            Map.entry(RawBlock.class, Feature.FORMATTING),
            Map.entry(RawInline.class, Feature.FORMATTING),
            Map.entry(Link.class, Feature.LINKS),
            Map.entry(Table.class, Feature.TABLES),
            Map.entry(Code.class, Feature.CODE),
            Map.entry(CodeBlock.class, Feature.CODE),
            Map.entry(InlineMath.class, Feature.MATH),
            Map.entry(MathBlock.class, Feature.MATH),
            Map.entry(Image.class, Feature.IMAGES),
            Map.entry(MediaPlayer.class, Feature.AUDIO_VIDEO),
            Map.entry(Ruby.class, Feature.RUBY),
            Map.entry(Footnote.class, Feature.FOOTNOTES));

    private TextFeatures() {}

    /** The features, each as often as it is used. */
    static Stream<Feature> of(RichText text) {
        return text.nodes().map(node -> FEATURES.get(node.getClass())).filter(Objects::nonNull);
    }
}
