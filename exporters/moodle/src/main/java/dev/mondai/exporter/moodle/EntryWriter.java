package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.MediaEntry;
import dev.mondai.exporter.moodle.schema.QuizEntry;
import dev.mondai.xml.XmlTextWriter;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes entries into a {@code <quiz>}; files are streamed into it. */
final class EntryWriter implements AutoCloseable {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>";
    private static final String TAIL = "\n</quiz>\n";
    private static final QName QUESTION = new QName("question");
    /** Divisible by 3, so that only the last part of a file ends in padding. */
    private static final int PART = 3 << 12;

    private final Path file;
    private final OutputStream stream;
    private final XmlTextWriter xml;
    private final Marshaller marshaller;

    EntryWriter(Path file) throws IOException {
        this.file = file;
        this.stream = Files.newOutputStream(file);
        // Moodle drops blanks between two entities: each text must be one CDATA section.
        this.xml = XmlTextWriter.builder()
                .cdataElements(Set.of("text", "idnumber"))
                .indented(name -> true)
                .build(stream);
        this.marshaller = marshaller();
        start();
    }

    private Marshaller marshaller() throws IOException {
        try {
            Marshaller made = MoodleSchema.context().createMarshaller();
            made.setProperty(Marshaller.JAXB_FRAGMENT, true);
            made.setListener(new MediaListener());
            return made;
        } catch (JAXBException e) {
            throw new IOException(e);
        }
    }

    private void start() throws IOException {
        try {
            xml.writeStartDocument();
            xml.writeStartElement("quiz");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Path file() {
        return file;
    }

    <T extends QuizEntry> void write(T entry) throws IOException {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) entry.getClass();
        try {
            marshaller.marshal(new JAXBElement<>(QUESTION, type, entry), xml);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (JAXBException e) {
            throw new IOException(e);
        }
    }

    /** How many bytes come before the next entry. */
    long position() throws IOException {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        // The first start tag stays open until something follows.
        return Math.max(Files.size(file), HEAD.length());
    }

    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Writes a copy of a finished file that has the entries of another one in it, at a {@link #position}. */
    static void join(Path file, long position, Path inserted, Path joined) throws IOException {
        try (OutputStream out = Files.newOutputStream(joined);
                InputStream outer = Files.newInputStream(file);
                InputStream inner = Files.newInputStream(inserted)) {
            copy(outer, position, out);
            inner.skipNBytes(HEAD.length());
            copy(inner, Files.size(inserted) - HEAD.length() - TAIL.length(), out);
            outer.transferTo(out);
        }
    }

    private static void copy(InputStream from, long count, OutputStream to) throws IOException {
        byte[] part = new byte[PART];
        for (long left = count; left > 0; ) {
            int read = from.readNBytes(part, 0, (int) Math.min(part.length, left));
            to.write(part, 0, read);
            left -= read;
        }
    }

    /** JAXB calls it between an element's attributes and its end tag: the moment to stream the content in. */
    private final class MediaListener extends Marshaller.Listener {

        @Override
        public void afterMarshal(@Nullable Object source) {
            if (source instanceof MediaEntry entry && entry.media() != null) {
                try (InputStream content = entry.media().open()) {
                    stream(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (XMLStreamException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            }
        }

        private void stream(InputStream content) throws IOException, XMLStreamException {
            byte[] part = new byte[PART];
            for (int read; (read = content.readNBytes(part, 0, PART)) > 0; ) {
                byte[] exact = read == PART ? part : Arrays.copyOf(part, read);
                xml.writeCharacters(Base64.getEncoder().encodeToString(exact));
            }
        }
    }
}
