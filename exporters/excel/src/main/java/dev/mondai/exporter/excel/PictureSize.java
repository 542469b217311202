package dev.mondai.exporter.excel;

import dev.mondai.text.MediaFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The size of a picture in its own pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
record PictureSize(int width, int height) {

    /** What the file's header says; empty if it cannot be read as a picture. */
    static Optional<PictureSize> of(MediaFile file) {
        try (InputStream in = file.open();
                ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? Optional.of(read(readers.next(), stream)) : Optional.empty();
        } catch (IOException e) {
            // A broken picture is the author's to mend: the caller reports it with its place.
            return Optional.empty();
        }
    }

    private static PictureSize read(ImageReader reader, ImageInputStream stream) throws IOException {
        reader.setInput(stream);
        try {
            return new PictureSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
