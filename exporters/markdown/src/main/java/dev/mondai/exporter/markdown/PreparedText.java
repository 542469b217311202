package dev.mondai.exporter.markdown;

import dev.mondai.text.Block;
import dev.mondai.text.Heading;
import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import dev.mondai.text.PlainText;
import dev.mondai.text.TextRewriter;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts headings deeper than the sections they stand in, and media where the document finds them. */
final class PreparedText extends TextRewriter {

    private static final int DEEPEST = 6;

    private final int deeper;
    private final UnaryOperator<MediaSource> media;

    /**
     * A rewriter.
     *
     * @param deeper how many levels deeper headings are written than they are
     */
    PreparedText(int deeper, UnaryOperator<MediaSource> media) {
        this.deeper = deeper;
        this.media = media;
    }

    @Override
    public Block heading(Heading heading) {
        int level = Math.max(1, Math.min(DEEPEST, heading.level() + deeper));
        return safe(level, inlines(heading.content()));
    }

    /** A heading that is not taken for a section's. */
    static Heading safe(int level, List<Inline> content) {
        return new Heading(level, HouseWords.isSection(PlainText.of(content)) ? Guard.before(content) : content);
    }

    @Override
    public Inline image(Image image) {
        return new Image(media.apply(image.source()), image.alt(), image.title(), image.width(), image.height());
    }

    @Override
    public Inline player(MediaPlayer player) {
        return new MediaPlayer(
                player.kind(),
                media.apply(player.source()),
                player.alt(),
                player.title(),
                player.width(),
                player.height());
    }
}
