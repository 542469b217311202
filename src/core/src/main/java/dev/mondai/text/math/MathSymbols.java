package dev.mondai.text.math;

import dev.mondai.text.math.MathNode.Symbol;
import dev.mondai.text.math.MathNode.SymbolKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The signs that commands and characters of TeX stand for. */
final class MathSymbols {

    private static final Map<String, Symbol> COMMANDS = load();

    /** Relations and operators among the characters of a keyboard; the hyphen is a minus. */
    private static final Map<Integer, Symbol> CHARACTERS = Map.ofEntries(
            character('+', "+", SymbolKind.BINARY),
            character('-', "−", SymbolKind.BINARY),
            character('*', "∗", SymbolKind.BINARY),
            character('=', "=", SymbolKind.RELATION),
            character('<', "<", SymbolKind.RELATION),
            character('>', ">", SymbolKind.RELATION),
            character(':', ":", SymbolKind.RELATION),
            character(',', ",", SymbolKind.PUNCTUATION),
            character(';', ";", SymbolKind.PUNCTUATION));

    private MathSymbols() {}

    /** The sign of a command without its backslash. */
    static Optional<Symbol> command(String name) {
        return Optional.ofNullable(COMMANDS.get(name));
    }

    /** The sign of a character that is no letter and no digit. */
    static Symbol character(int c) {
        Symbol known = CHARACTERS.get(c);
        return known == null ? new Symbol(Character.toString(c), kindOf(c), MathStyle.UPRIGHT) : known;
    }

    /** Unicode has operators that an author may type as they are. */
    private static SymbolKind kindOf(int c) {
        return COMMANDS.values().stream()
                .filter(symbol -> symbol.text().equals(Character.toString(c)))
                .map(Symbol::kind)
                .findFirst()
                .orElse(SymbolKind.PLAIN);
    }

    private static Map.Entry<Integer, Symbol> character(int c, String text, SymbolKind kind) {
        return Map.entry(c, new Symbol(text, kind, MathStyle.UPRIGHT));
    }

    private static Map<String, Symbol> load() {
        InputStream table = Objects.requireNonNull(MathSymbols.class.getResourceAsStream("symbols.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[1], MathSymbols::symbol));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Symbol symbol(String[] row) {
        SymbolKind kind = SymbolKind.valueOf(row[0]);
        boolean isLetter = kind == SymbolKind.IDENTIFIER;
        return new Symbol(row[2], kind, isLetter ? MathStyle.NORMAL : MathStyle.UPRIGHT);
    }
}
