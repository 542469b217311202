package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Piece;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The key of one question, among others that stand together.
 *
 * @param number the question's
 * @param key what is said of it
 * @param rest what follows, and explains it
 */
public record KeyEntry(String number, Piece key, List<Piece> rest) {

    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    public KeyEntry {
        number = plain(number);
        rest = List.copyOf(rest);
    }

    /** A number without the zeros that fill it up: the key of question 7 may be that of 07. */
    static String plain(String number) {
        return number.startsWith("0") ? ZEROS.matcher(number).replaceFirst("") : number;
    }

    KeyEntry(String number, Piece key) {
        this(number, key, List.of());
    }

    /** The same, as if it stood on another line: that of its question, where it comes from another document. */
    KeyEntry at(int line) {
        return new KeyEntry(
                number,
                new Piece(line, 0, key.text()),
                rest.stream().map(p -> new Piece(line, 0, p.text())).toList());
    }
}
